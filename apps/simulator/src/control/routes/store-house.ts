import { Money } from '@rkeeper-kit/core'
import { z } from 'zod'
import { buildLines } from '../../domain/scenario/build-store-house.ts'
import { storeHouseAdditions } from '../../domain/scenario/store-house-schema.ts'
import { balancesAt, inUnit, reportUnitOf } from '../../domain/store-house/balances.ts'
import type { ControlContext } from '../context.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const shown = z.object({
  available: z.boolean(),
  enterprise: z.object({ guid: z.string(), name: z.string() }),
  departments: z.array(z.object({ rid: z.int(), guid: z.string(), name: z.string() })),
  balances: z
    .array(
      z.object({
        department: z.int(),
        good: z.int(),
        name: z.string(),
        quantity: z.number(),
        unit: z.string(),
        sum: z.number().meta({ description: 'currency units' }),
      }),
    )
    .meta({ description: 'what documents have moved, whatever their date' }),
  documents: z.array(
    z.object({ rid: z.int(), kind: z.enum(['receipt', 'issue']), date: z.string(), active: z.boolean() }),
  ),
  eDocs: z.array(z.object({ rid: z.int(), state: z.int(), isCompared: z.int().optional() })),
})
const answer = { status: 200, description: 'the stock of the restaurant', schema: shown } as const
const refusals = { 404: 'the restaurant has no StoreHouse' }
const endOfTime = '9999-12-31'
const path = '/_sim/store-house'
const tag = 'StoreHouse'

/** The stock behind the agent's StoreHouse plug-in. */
export const storeHouseRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path,
    tag,
    summary: 'Show the stock of the restaurant',
    answer,
    refusals,
    run: (_, context) => show(context),
  }),
  defineRoute({
    method: 'POST',
    path,
    tag,
    summary: 'Take StoreHouse away or bring it back; add or replace goods, documents and the like',
    description:
      'Lines are written as in the section `storeHouse` of a scenario, and replace those of the same rid.',
    body: storeHouseAdditions.extend({ available: z.boolean().optional() }),
    answer,
    refusals,
    example: { body: { available: false } },
    run({ body: { available, ...lines } }, context) {
      const { storeHouse } = assertPresent(context).domain
      if (available !== undefined) storeHouse.setAvailable(available)
      storeHouse.put(buildLines(lines))
      return show(context)
    },
  }),
]

function assertPresent(context: ControlContext): ControlContext {
  if (context.domain.storeHouse.present) return context
  throw new ControlError(404, 'no_store_house', 'The scenario has no section storeHouse.')
}

function show(context: ControlContext): z.infer<typeof shown> {
  const { storeHouse } = assertPresent(context).domain
  const data = storeHouse.peek()
  const { enterprise, departments, documents, eDocs } = data
  return {
    available: storeHouse.available,
    enterprise: { guid: enterprise.guid, name: storeHouse.nameOf(enterprise) },
    departments: departments.map((each) => ({
      rid: each.rid,
      guid: each.guid,
      name: storeHouse.nameOf(each),
    })),
    balances: balancesAt(data, endOfTime)
      .filter(({ moved }) => moved)
      .map(({ department, good, amount, sum }) => {
        const unit = reportUnitOf(data, good)
        return {
          department: department.rid,
          good: good.rid,
          name: storeHouse.nameOf(good),
          quantity: unit ? inUnit(amount, unit) : 0,
          unit: unit ? storeHouse.nameOf(unit) : '',
          sum: Money.toDecimal(sum),
        }
      }),
    documents: documents.map(({ rid, kind, date, active }) => ({ rid, kind, date, active })),
    eDocs: eDocs.map(({ rid, state, isCompared }) => ({
      rid,
      state,
      ...(isCompared !== undefined && { isCompared }),
    })),
  }
}
