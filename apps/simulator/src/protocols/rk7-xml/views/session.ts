import type { Order, Package, RestaurantDomain } from '../../../domain/contract.ts'
import type { LocalTime } from '../local-time.ts'
import { discountView } from './discount.ts'
import { comboView, plainDishView } from './dish.ts'
import { checkViews, prepaymentView } from './receipt.ts'
import { employeeView, refView } from './refs.ts'

/** A package of an order; receipts and what the till charged by itself stand in the last one. */
export function sessionView(restaurant: RestaurantDomain, time: LocalTime, order: Order, each: Package) {
  const { defaults } = restaurant
  const last = order.packages.at(-1) === each
  const dishes = each.dishes.filter(({ components }) => !components)
  const combos = each.dishes.filter(({ components }) => components)
  return {
    uni: each.uni,
    line_guid: each.lineGuid,
    isDraft: each.draft ?? false,
    printed: each.printed,
    startService: time.text(each.createdAt),
    cookMins: 0,
    sessionID: each.uni,
    Station: refView(restaurant, 'CASHES', each.stationId),
    Author: employeeView(restaurant, each.authorId),
    Creator: employeeView(restaurant, each.authorId),
    ...(each.courseId !== undefined && { Course: refView(restaurant, 'KURSES', each.courseId) }),
    Dish: dishes.map((line) => plainDishView(restaurant, time, line)),
    Combo: combos.map((line) => comboView(restaurant, time, line)),
    Discount: [...each.discounts, ...(last ? (order.charges ?? []) : [])].map((line) =>
      discountView(restaurant, line),
    ),
    Prepay: each.prepayments.map((line) => prepaymentView(restaurant, line)),
    PrintCheck: last ? checkViews(restaurant, time, order) : [],
    PriceScale: refView(restaurant, 'PRICETYPES', each.priceTypeId ?? defaults.priceTypeId),
    TradeGroup: refView(restaurant, 'TRADEGROUPS', each.tradeGroupId ?? defaults.tradeGroupId),
  }
}
