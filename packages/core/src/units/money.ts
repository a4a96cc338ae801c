import { checkedInteger, decimalText, integerFromDecimal } from './decimal.ts'
import { Quantity } from './quantity.ts'

declare const brand: unique symbol

/**
 * A sum of money: a whole number of hundredths of the currency unit, as the XML interface counts it. White Server and
 * Delivery speak decimal units; the brand makes a mistake by the factor of 100 a compile error.
 */
export type Money = number & { readonly [brand]: 'hundredths' }

const make = (hundredths: number): Money => checkedInteger(hundredths, 'money in hundredths') as Money

/** Makes, converts and calculates {@link Money}. */
export const Money = {
  zero: 0 as Money,
  /** From hundredths: 44935 is 449.35. */
  fromHundredths: make,
  /**
   * From currency units: `449.35` or `'449.35'`.
   * @throws InvalidRequestError for anything that is not a decimal with at most two digits after the point
   */
  fromDecimal: (units: number | string): Money => make(integerFromDecimal(units, 2, 'money')),
  toHundredths: (money: Money): number => money,
  /** In currency units, for JSON: 449.35. */
  toDecimal: (money: Money): number => money / 100,
  /** In currency units with two digits: `'449.35'`. */
  toString: (money: Money): string => decimalText(money, 2),
  add: (a: Money, b: Money): Money => make(a + b),
  subtract: (a: Money, b: Money): Money => make(a - b),
  negate: (money: Money): Money => make(-money),
  sum: (items: Iterable<Money>): Money => {
    let total = 0
    for (const item of items) total += item
    return make(total)
  },
  /** Price times quantity, rounded half away from zero to the hundredth. */
  multiply: (price: Money, quantity: Quantity): Money =>
    make(roundedShare(price, Quantity.toThousandths(quantity), 1000)),
  /** A percentage of a sum, rounded half away from zero to the hundredth. */
  percent: (money: Money, percentage: number): Money =>
    make(roundedShare(money, Math.round(percentage * 100), 10_000)),
  compare: (a: Money, b: Money): number => a - b,
} as const

/** Exact also where the product exceeds what a double holds. */
function roundedShare(value: number, times: number, divisor: number): number {
  const product = BigInt(value) * BigInt(times)
  const magnitude = product < 0n ? -product : product
  const rounded = (magnitude * 2n + BigInt(divisor)) / (2n * BigInt(divisor))
  return Number(product < 0n ? -rounded : rounded)
}
