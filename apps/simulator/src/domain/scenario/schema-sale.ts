import { z } from 'zod'
import { code, item, price } from './schema-item.ts'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, for example "17:30"')
const codes = z.array(code).min(1)

/** Times of the restaurant's own clock. A `to` that is not after `from` is on the next day. */
export const period = item.extend({
  days: z
    .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
    .min(1)
    .optional(),
  from: clockTime.optional(),
  to: clockTime.optional(),
})

/** All conditions given have to hold; without any the rule always does. */
const usageRule = z.strictObject({
  /** Code of what is used then. */
  use: code,
  period: code.optional(),
  stations: codes.optional(),
  halls: codes.optional(),
  tables: codes.optional(),
  waiters: codes.optional(),
  guestTypes: codes.optional(),
  orderCategories: codes.optional(),
  orderTypes: codes.optional(),
  minGuests: z.int().positive().optional(),
})

/** Which price type and trade group are in use: the first rule that holds, else the default. Of the discounts all that hold. */
export const usages = z.strictObject({
  priceTypes: z.array(usageRule).default([]),
  tradeGroups: z.array(usageRule).default([]),
  discounts: z.array(usageRule).default([]),
})

/** Without menu groups and dishes it holds the whole menu. Its price type counts where no rule names one. */
export const tradeGroup = item.extend({
  priceType: code.optional(),
  menuGroups: codes.optional(),
  dishes: codes.optional(),
})

/** Prices by the code of the price type, where it is not the default one. */
export const pricesByType = z.record(z.string().regex(/^\d+$/, 'the code of a price type'), price)

const step = z.number().positive()
const rounding = z.strictObject({
  /** To multiples of this, in units of the basic currency. */
  step,
  mode: z.enum(['nearest', 'down', 'up']).default('nearest'),
})

export const currency = item.extend({
  type: code,
  /** Units of the basic currency, the first of the list, for one unit of this. At most six digits after the point. */
  rate: z.number().positive().optional(),
  /** What is left to be paid in this currency is rounded. */
  rounding: rounding.optional(),
  /** Without change what is paid too much is a tip. */
  change: z.boolean().default(true),
})

/** Tax rates of a kind of dish. */
export const taxDishType = item.extend({
  rates: z.array(z.strictObject({ tax: code, percent: z.number().min(0).max(100) })),
})

/** A tax is contained in the prices, or comes on top of them. */
export const tax = item.extend({ included: z.boolean().default(true) })

export const roundingRule = rounding.partial().extend({
  /** Code of the discount that stands for what rounding takes off or adds. */
  discount: code,
})

/** What cannot be given as change becomes a tip; without this such money is refused. */
export const tipRule = z.strictObject({
  /** Code of the discount that carries it. */
  discount: code,
})
