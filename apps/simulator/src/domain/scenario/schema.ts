import { z } from 'zod'

/** A text in both languages of a scenario: `[English, Russian]`. */
const bilingual = z.tuple([z.string().min(1), z.string().min(1)])
const code = z.int().nonnegative()
/** Currency units in the file, hundredths everywhere else. */
const price = z.number().nonnegative()
const guid = z
  .string()
  .regex(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/, 'a GUID in braces and upper case')

const item = z.strictObject({
  id: z.int().positive().optional(),
  code,
  guid: guid.optional(),
  name: bilingual,
})
const items = z.array(item)

const right = z.enum(['void', 'return', 'stopList'])
const removalFlag = z.enum([
  'ImplOnCheckVoid',
  'ImplOnCheckUndo',
  'ImplOnDishReturn',
  'ImplOnAddDishInStopList',
  'ImplOnBillCancel',
  'ImplOnPrepayDeletion',
])

const choices = { min: z.int().nonnegative().optional(), max: z.int().positive().optional() }
const dish = item.extend({
  price,
  /** For example `350 g`. */
  portion: z.string().regex(/^\d+(\.\d+)? \S+$/, 'a number and a unit, for example "350 g"'),
  scheme: code.optional(),
})
const comboGroup = item.extend({
  ...choices,
  dishes: z.array(z.strictObject({ code, surcharge: price.default(0) })).min(1),
})
const combo = item.extend({ price, groups: z.array(comboGroup).min(1) })
const leafGroup = item.extend({ dishes: z.array(dish).default([]), combos: z.array(combo).default([]) })
const menuGroup = leafGroup.extend({ groups: z.array(leafGroup).default([]) })

export const scenarioSchema = z.strictObject({
  restaurant: item,
  till: z.strictObject({
    netName: z.string(),
    serverVersion: z.string().regex(/^\d+(\.\d+){3}$/, 'a version of four numbers'),
    xmlVersion: z.int().positive(),
    restaurantCode: z.int().min(100_000_000).max(999_999_999),
  }),
  stations: z.array(item.extend({ netName: z.string() })).min(1),
  roles: z.array(item.extend({ rights: z.array(right) })),
  employees: z.array(item.extend({ role: code, password: z.string().optional() })).min(1),
  halls: z
    .array(item.extend({ tables: z.array(z.strictObject({ code, seats: z.int().nonnegative() })) }))
    .min(1),
  currencyTypes: items,
  currencies: z.array(item.extend({ type: code })).min(1),
  discounts: z.array(
    item.extend({
      percent: z.union([z.number(), z.literal('open')]).optional(),
      sum: z.union([z.number(), z.literal('open')]).optional(),
    }),
  ),
  removalReasons: z.array(item.extend({ flags: z.array(removalFlag) })),
  depositReasons: items,
  orderCategories: items,
  orderTypes: items,
  guestTypes: items,
  priceTypes: items.min(1),
  tradeGroups: items.min(1),
  courses: items,
  devices: items,
  documents: items,
  defaults: z.strictObject({
    station: code,
    waiter: code,
    cashier: code,
    table: code,
    orderCategory: code,
    orderType: code,
    guestType: code,
    priceType: code,
    tradeGroup: code,
  }),
  modifierGroups: z.strictObject({
    firstId: z.int(),
    items: z.array(item.extend({ modifiers: z.array(item.extend({ price })) })),
  }),
  modifierSchemes: z.strictObject({
    firstId: z.int(),
    items: z.array(item.extend({ groups: z.array(z.strictObject({ group: code, ...choices })) })),
  }),
  menu: z.strictObject({ firstId: z.int(), groups: z.array(menuGroup) }),
  samples: z.strictObject({
    table: code,
    station: code,
    cashier: code,
    waiter: code,
    dishes: z.array(code).min(1),
  }),
})

/** A restaurant as a scenario file describes it, checked. */
export type Scenario = z.infer<typeof scenarioSchema>
export type ScenarioItem = z.infer<typeof item>
export type ScenarioMenuGroup = z.infer<typeof menuGroup>
export type ScenarioCombo = z.infer<typeof combo>
export type Right = z.infer<typeof right>
export type RemovalFlag = z.infer<typeof removalFlag>
