import { checkedInteger, decimalText, integerFromDecimal } from './decimal.ts'

declare const brand: unique symbol

/**
 * An amount of goods: a whole number of thousandths of a portion, as the XML interface counts it. White Server and
 * Delivery speak decimal portions.
 */
export type Quantity = number & { readonly [brand]: 'thousandths' }

const make = (thousandths: number): Quantity =>
  checkedInteger(thousandths, 'quantity in thousandths') as Quantity

/** Makes, converts and calculates {@link Quantity}. */
export const Quantity = {
  zero: 0 as Quantity,
  /** One portion. */
  one: 1000 as Quantity,
  /** From thousandths: 1500 is one and a half portions. */
  fromThousandths: make,
  /**
   * From portions: `1.5` or `'1.5'`.
   * @throws InvalidRequestError for anything that is not a decimal with at most three digits after the point
   */
  fromDecimal: (portions: number | string): Quantity => make(integerFromDecimal(portions, 3, 'quantity')),
  toThousandths: (quantity: Quantity): number => quantity,
  /** In portions, for JSON: 1.5. */
  toDecimal: (quantity: Quantity): number => quantity / 1000,
  /** In portions with three digits: `'1.500'`. */
  toString: (quantity: Quantity): string => decimalText(quantity, 3),
  add: (a: Quantity, b: Quantity): Quantity => make(a + b),
  subtract: (a: Quantity, b: Quantity): Quantity => make(a - b),
  negate: (quantity: Quantity): Quantity => make(-quantity),
  sum: (items: Iterable<Quantity>): Quantity => {
    let total = 0
    for (const item of items) total += item
    return make(total)
  },
  compare: (a: Quantity, b: Quantity): number => a - b,
} as const
