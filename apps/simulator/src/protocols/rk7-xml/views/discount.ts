import type { DiscountLine, RestaurantDomain } from '../../../domain/contract.ts'
import { cardKeyView } from './card.ts'
import { refView } from './refs.ts'

/** A discount under its dish. What it takes off has no place there in the schema. */
export function lineDiscountView(restaurant: RestaurantDomain, line: DiscountLine) {
  return {
    ...refView(restaurant, 'DISCOUNTS', line.discountId),
    uni: line.uni,
    line_guid: line.lineGuid,
    charge_source: line.card ? ('pdsCard' as const) : (line.source ?? ('xmlInterface' as const)),
    ...(line.given !== undefined && { amount: line.given }),
    ...(line.maximum !== undefined && { maxamount: line.maximum }),
    ...(line.deleted && { state: 7 as const, deleted: true }),
    ...cardKeyView(restaurant, line.card),
  }
}

/** A discount on the order. `discountSum` is what it takes off; a surcharge is below zero. The sign is not documented. */
export const discountView = (restaurant: RestaurantDomain, line: DiscountLine) => ({
  ...lineDiscountView(restaurant, line),
  discountSum: line.amount,
})
