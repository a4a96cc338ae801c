import { z } from 'zod'
import { cardsSchema } from './schema-cards.ts'
import { device, document, layout, network, operation, parameter, printerPurpose } from './schema-house.ts'
import { code, item, price } from './schema-item.ts'
import { markingSchema } from './schema-marking.ts'
import { references } from './schema-references.ts'
import {
  currency,
  period,
  pricesByType,
  roundingRule,
  tax,
  taxDishType,
  tipRule,
  tradeGroup,
  usages,
} from './schema-sale.ts'
import { tariffsSchema } from './schema-tariffs.ts'
import { storeHouseSchema } from './store-house-schema.ts'

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
  prices: pricesByType.optional(),
  /** Code; without one that of the menu group, else the default. */
  taxDishType: code.optional(),
  /** For example `350 g`. */
  portion: z.string().regex(/^\d+(\.\d+)? \S+$/, 'a number and a unit, for example "350 g"'),
  scheme: code.optional(),
})
const modifier = item.extend({
  price,
  prices: pricesByType.optional(),
  /** Carries the mark of an item. */
  marking: z.boolean().default(false),
})
const comboGroup = item.extend({
  ...choices,
  dishes: z.array(z.strictObject({ code, surcharge: price.default(0) })).min(1),
})
const combo = item.extend({
  price,
  prices: pricesByType.optional(),
  taxDishType: code.optional(),
  groups: z.array(comboGroup).min(1),
})
const leafGroup = item.extend({
  taxDishType: code.optional(),
  dishes: z.array(dish).default([]),
  combos: z.array(combo).default([]),
})
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
  currencies: z.array(currency).min(1),
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
  tradeGroups: z.array(tradeGroup).min(1),
  periods: z.array(period).default([]),
  usages: usages.prefault({}),
  taxes: z.array(tax).default([]),
  taxDishTypes: z.array(taxDishType).default([]),
  rounding: roundingRule.optional(),
  tips: tipRule.optional(),
  courses: items,
  devices: z.array(device),
  printerPurposes: z.array(printerPurpose).default([]),
  documents: z.array(document),
  layouts: z.array(layout).default([]),
  operations: z.array(operation).default([]),
  parameters: z.array(parameter).default([]),
  network: network.optional(),
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
    /** Without one dishes that have none of their own bear no taxes. */
    taxDishType: code.optional(),
  }),
  modifierGroups: z.strictObject({
    firstId: z.int(),
    items: z.array(item.extend({ modifiers: z.array(modifier) })),
  }),
  modifierSchemes: z.strictObject({
    firstId: z.int(),
    items: z.array(item.extend({ groups: z.array(z.strictObject({ group: code, ...choices })) })),
  }),
  menu: z.strictObject({ firstId: z.int(), groups: z.array(menuGroup) }),
  /** Absent: no card system is connected. */
  cards: cardsSchema.optional(),
  /** Absent: nothing is billed by time. */
  tariffs: tariffsSchema.optional(),
  /** Absent: nothing that is sold is marked. */
  marking: markingSchema.optional(),
  /** Codes of dishes that the staff reach first. */
  favourites: z.array(code).default([]),
  /** Absent: the restaurant has no StoreHouse. */
  storeHouse: storeHouseSchema.optional(),
  references,
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
export type ScenarioUsageRule = Scenario['usages']['priceTypes'][number]
export type Right = z.infer<typeof right>
export type RemovalFlag = z.infer<typeof removalFlag>
