import type { DiscountLine, Order, Package, RestaurantDomain } from '../../../domain/contract.ts'
import type { LocalTime } from '../local-time.ts'
import { comboView, plainDishView } from './dish.ts'
import { prepaymentView, receiptView } from './receipt.ts'
import { employeeView, refView } from './refs.ts'

/** A package of an order; receipts stand in the last one. */
export function sessionView(restaurant: RestaurantDomain, time: LocalTime, order: Order, each: Package) {
  const { defaults } = restaurant
  const last = order.packages.at(-1) === each
  const dishes = each.dishes.filter(({ components }) => !components)
  const combos = each.dishes.filter(({ components }) => components)
  return {
    uni: each.uni,
    line_guid: each.lineGuid,
    isDraft: false,
    printed: each.printed,
    startService: time.text(each.createdAt),
    cookMins: 0,
    sessionID: each.uni,
    Station: refView(restaurant, 'CASHES', each.stationId),
    Author: employeeView(restaurant, each.authorId),
    Creator: employeeView(restaurant, each.authorId),
    Dish: dishes.map((line) => plainDishView(restaurant, order, line)),
    Combo: combos.map((line) => comboView(restaurant, order, line)),
    Discount: each.discounts.map((line) => discountView(restaurant, line)),
    Prepay: each.prepayments.map((line) => prepaymentView(restaurant, line)),
    PrintCheck: last ? order.receipts.map((receipt) => receiptView(restaurant, time, receipt)) : [],
    PriceScale: refView(restaurant, 'PRICETYPES', defaults.priceTypeId),
    TradeGroup: refView(restaurant, 'TRADEGROUPS', defaults.tradeGroupId),
  }
}

/** `discountSum` is what the discount takes off; a surcharge is below zero. The sign is not documented. */
function discountView(restaurant: RestaurantDomain, line: DiscountLine) {
  return {
    ...refView(restaurant, 'DISCOUNTS', line.discountId),
    uni: line.uni,
    line_guid: line.lineGuid,
    discountSum: line.amount,
    charge_source: 'xmlInterface' as const,
    ...(line.given !== undefined && { amount: line.given }),
  }
}
