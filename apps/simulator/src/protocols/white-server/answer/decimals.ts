import { Money, Quantity } from '@rkeeper-kit/core'

/** Money in currency units, as JSON number. */
export const amount = Money.toDecimal

export const portions = Quantity.toDecimal

/** Prices of a menu are texts: `350`, `449.35`. */
export function priceText(price: Money): string {
  return Money.toString(price).replace(/\.00$/, '')
}
