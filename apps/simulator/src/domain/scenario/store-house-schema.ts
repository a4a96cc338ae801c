import { z } from 'zod'

const rid = z.int().positive()
const name = z.tuple([z.string().min(1), z.string().min(1)])
const named = z.strictObject({ rid, name })
const date = z.iso.date()
const money = z.number().nonnegative()

const party = z.strictObject({
  rid,
  type: z.int().optional(),
  codeEgais: z.string().optional(),
  fullName: z.string().optional(),
  shortName: z.string().optional(),
  inn: z.string().optional(),
})

const storeHouseLines = {
  legalEntities: z.array(
    named.extend({ inn: z.string(), kpp: rid, fsRarId: z.string().regex(/^\d{12}$/, 'twelve digits') }),
  ),
  departments: z.array(named.extend({ legalEntity: rid })),
  /** The first unit of a group is its base unit, with the ratio 1. */
  unitGroups: z.array(
    named.extend({ units: z.array(named.extend({ ratio: z.number().positive().multipleOf(0.001) })).min(1) }),
  ),
  goodGroups: z.array(named.extend({ parent: rid.optional() })),
  goods: z.array(
    named.extend({
      group: rid,
      units: rid,
      reportUnit: rid.optional(),
      alcoholCodes: z.array(z.string()).optional(),
    }),
  ),
  correspondents: z.array(
    named.extend({ kind: z.enum(['legal', 'natural', 'special']), inn: z.string().optional() }),
  ),
  documents: z.array(
    z.strictObject({
      rid,
      kind: z.enum(['receipt', 'issue']),
      date,
      correspondent: rid,
      department: rid,
      active: z.boolean().default(true),
      code: z.string().optional(),
      items: z
        .array(
          z.strictObject({
            good: rid,
            unit: rid,
            quantity: z.number().positive().multipleOf(0.001),
            sum: money,
            vatRate: z.number().optional(),
          }),
        )
        .min(1),
    }),
  ),
  eDocs: z.array(
    z.strictObject({
      rid,
      state: z.literal([1, 2, 4, 8, 16]).default(16),
      legalEntity: rid,
      date,
      number: z.string(),
      wayBill: z.string(),
      comment: z.string().default(''),
      supplier: party,
      consignee: party,
    }),
  ),
} as const

/** The section `storeHouse` of a scenario. Quantities and sums are in units of the file, not in their parts. */
export const storeHouseSchema = z.strictObject({
  enterprise: named,
  ...storeHouseLines,
  vatRates: z.array(z.number().nonnegative()),
  recipes: z.array(
    z.strictObject({
      dish: z.int().nonnegative(),
      ingredients: z.array(
        z.strictObject({ good: rid, unit: rid, quantity: z.number().positive().multipleOf(0.001) }),
      ),
    }),
  ),
})

/** Lines that can be added while the simulator runs, in the form of the scenario. */
export const storeHouseAdditions = z.strictObject(storeHouseLines).partial()

export type StoreHouseScenario = z.infer<typeof storeHouseSchema>
export type StoreHouseAdditions = z.infer<typeof storeHouseAdditions>
