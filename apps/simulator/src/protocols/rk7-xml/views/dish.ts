import { Money, Quantity } from '@rkeeper-kit/core'
import type { DishLine, ModifierLine, Order, RestaurantDomain } from '../../../domain/contract.ts'
import { refView } from './refs.ts'

/** A line of an order; the same for dishes and combos. */
export function dishView(restaurant: RestaurantDomain, order: Order, line: DishLine) {
  return {
    ...refView(restaurant, 'MENUITEMS', line.dishId),
    uni: line.uni,
    line_guid: line.lineGuid,
    state: line.state,
    price: line.price,
    paidAmount: order.paid ? line.amount : Money.zero,
    quantity: line.quantity,
    seat: line.seat,
    amount: line.amount,
    Modi: line.modifiers.map((modifier) => modifierView(restaurant, modifier)),
    OrderType: refView(restaurant, 'CHANGEABLEORDERTYPES', line.orderTypeId),
    ...(line.sourceGuid !== undefined && { SourceGUIDString: line.sourceGuid }),
  }
}

export function plainDishView(restaurant: RestaurantDomain, order: Order, line: DishLine) {
  return { ...dishView(restaurant, order, line), priceListAmount: line.priceListAmount }
}

export function comboView(restaurant: RestaurantDomain, order: Order, line: DishLine) {
  const portions = (component: DishLine): number =>
    Math.max(1, Math.round(component.quantity / line.quantity))
  const Component = (line.components ?? []).map((component) => ({
    ...refView(restaurant, 'MENUITEMS', component.dishId),
    uni: component.uni,
    line_guid: component.lineGuid,
    state: component.state,
    price: component.price,
    count: portions(component),
    Modi: component.modifiers.map((modifier) => modifierView(restaurant, modifier)),
  }))
  return { ...dishView(restaurant, order, line), Component }
}

function modifierView(restaurant: RestaurantDomain, modifier: ModifierLine) {
  return {
    ...refView(restaurant, 'MODIFIERS', modifier.modifierId),
    uni: modifier.uni,
    line_guid: modifier.lineGuid,
    price: modifier.price,
    count: modifier.count,
    amount: modifier.amount,
    priceListAmount: modifier.priceListAmount,
    ...(modifier.openName !== undefined && { openName: modifier.openName }),
  }
}

/** Portions of live lines, for sums that count pieces. */
export const pieces = (lines: readonly DishLine[]): Quantity =>
  Quantity.sum(lines.filter(({ state }) => state !== 7).map(({ quantity }) => quantity))
