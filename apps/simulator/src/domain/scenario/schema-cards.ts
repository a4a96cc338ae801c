import { z } from 'zod'
import { code, item, price } from './schema-item.ts'

const account = z.strictObject({
  currency: code,
  subaccount: z.int().nonnegative().optional(),
  balance: price.default(0),
  limit: price.optional(),
})

const card = z.strictObject({
  /** Code of the device that is the interface; the first of the section where absent. */
  interface: code.optional(),
  code: z.string().min(1),
  holder: z.string().default(''),
  accounts: z.array(account).default([]),
  discount: code.optional(),
  maxDiscount: price.optional(),
  bonusType: code.optional(),
  defaulter: code.optional(),
  blocked: z.boolean().default(false),
  managerConfirmation: z.boolean().default(false),
  replacedBy: z.string().optional(),
  message: z.string().default(''),
  printMessage: z.string().default(''),
  properties: z.record(z.string(), z.string()).default({}),
})

const scope = z.enum([
  'Currency',
  'Employee',
  'Discount',
  'Entrance card',
  'Function Key',
  'Interface',
  'Menu Item',
  'Menu Item Barcode',
  'Dish Control',
  'Order Type',
])

const pattern = z.string().refine(isPattern, 'a regular expression; its first group is the code of the card')

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== ''
  } catch {
    return false
  }
}

const member = z.strictObject({
  phone: z.string().default(''),
  token: z.string().default(''),
  name: z.string(),
  bonuses: price.default(0),
  hasVk: z.boolean().default(false),
  hasMax: z.boolean().default(false),
  hasTelegram: z.boolean().default(false),
})

/** Cards and loyalty: the card systems behind the interfaces, and what they know at the start. Money is in currency units. */
export const cardsSchema = z.strictObject({
  /** Codes of the devices that lead to a card system. */
  interfaces: z.array(code).min(1),
  bonusTypes: z.array(item).default([]),
  defaulters: z.array(item).default([]),
  cards: z.array(card).default([]),
  /** Discounts that may stand in one order together with that of a card. */
  compositions: z.array(item.extend({ discounts: z.array(code).min(2) })).default([]),
  /** What input strings mean; `object` is the code of what the algorithm selects. */
  algorithms: z.array(item.extend({ pattern, scope, object: code.optional() })).default([]),
  /** Members of r_keeper Friends; absent: the restaurant does not use it. */
  friends: z.array(member).optional(),
})

export type CardsScenario = z.infer<typeof cardsSchema>
