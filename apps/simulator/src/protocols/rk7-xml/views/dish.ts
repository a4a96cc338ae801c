import { Money, Quantity } from '@rkeeper-kit/core'
import type {
  CollectionName,
  DishLine,
  DishVoid,
  ModifierLine,
  RestaurantDomain,
  Titled,
} from '../../../domain/contract.ts'
import { taxedAmount } from '../../../domain/orders/sums.ts'
import type { LocalTime } from '../local-time.ts'
import { lineDiscountView } from './discount.ts'
import { kitchenView } from './kitchen.ts'
import { type RefView, refView } from './refs.ts'
import { tariffView } from './tariff.ts'

/** The item of a line, under the name it had when it was ordered. */
function lineRef(
  restaurant: RestaurantDomain,
  collection: CollectionName,
  id: number,
  line: Titled,
): RefView {
  return { ...refView(restaurant, collection, id), name: restaurant.nameOf(line) }
}

/** A line of an order; the same for dishes and combos. */
export function dishView(restaurant: RestaurantDomain, time: LocalTime, line: DishLine) {
  return {
    ...lineRef(restaurant, 'MENUITEMS', line.dishId, line),
    uni: line.uni,
    line_guid: line.lineGuid,
    state: line.state,
    price: line.price,
    paidAmount: line.state === 6 ? taxedAmount(line) : Money.zero,
    quantity: line.quantity,
    seat: line.seat,
    amount: taxedAmount(line),
    Modi: line.modifiers.map((modifier) => modifierView(restaurant, modifier)),
    OrderType: refView(restaurant, 'CHANGEABLEORDERTYPES', line.orderTypeId),
    ...consumptionViews(restaurant, line),
    ...(line.discounts && { Discount: line.discounts.map((each) => lineDiscountView(restaurant, each)) }),
    ...(line.voids && {
      srcQuantity: quantityBefore(line),
      Void: line.voids.map((each) => voidView(restaurant, time, each)),
    }),
    ...kitchenView(time, line),
    ...(line.tariff && { Tariff: tariffView(restaurant, time, line.tariff) }),
    ...(line.sourceGuid !== undefined && { SourceGUIDString: line.sourceGuid }),
  }
}

export function plainDishView(restaurant: RestaurantDomain, time: LocalTime, line: DishLine) {
  return { ...dishView(restaurant, time, line), priceListAmount: line.priceListAmount }
}

export function comboView(restaurant: RestaurantDomain, time: LocalTime, line: DishLine) {
  const portions = (component: DishLine): number =>
    Math.max(1, Math.round(component.quantity / line.quantity))
  const Component = (line.components ?? []).map((component) => ({
    ...lineRef(restaurant, 'MENUITEMS', component.dishId, component),
    uni: component.uni,
    line_guid: component.lineGuid,
    state: component.state,
    price: component.price,
    count: portions(component),
    ...kitchenView(time, component),
    ...consumptionViews(restaurant, component),
    Modi: component.modifiers.map((modifier) => modifierView(restaurant, modifier)),
  }))
  return { ...dishView(restaurant, time, line), Component }
}

function modifierView(restaurant: RestaurantDomain, modifier: ModifierLine) {
  const data = modifier.mark?.data ?? modifier.data
  return {
    ...lineRef(restaurant, 'MODIFIERS', modifier.modifierId, modifier),
    uni: modifier.uni,
    line_guid: modifier.lineGuid,
    price: modifier.price,
    count: modifier.count,
    amount: modifier.amount,
    priceListAmount: modifier.priceListAmount,
    ...(modifier.openName !== undefined && { openName: modifier.openName }),
    ...(data !== undefined && { data }),
    ...(modifier.mark?.check && {
      Marking: { reqId: modifier.mark.check.reqId, reqTimestamp: modifier.mark.check.at },
    }),
  }
}

/** Who is credited with a dish; absent when nobody is. */
const consumptionViews = (restaurant: RestaurantDomain, { consumptions }: DishLine) =>
  consumptions && {
    Consum: consumptions.map(({ amount, authorId, consumatorId, lineGuid, uni }) => ({
      ...refView(restaurant, 'CONSUMATORS', consumatorId),
      uni,
      line_guid: lineGuid,
      ...(amount !== undefined && { amount }),
      Author: refView(restaurant, 'EMPLOYEES', authorId),
    })),
  }

/** Portions of live lines, for sums that count pieces. */
export const pieces = (lines: readonly DishLine[]): Quantity =>
  Quantity.sum(lines.filter(({ state }) => state !== 7).map(({ quantity }) => quantity))

/** What the line held before anything was refused of it; a line refused whole keeps its last quantity. */
const quantityBefore = ({ quantity, state, voids = [] }: DishLine): Quantity =>
  Quantity.sum([...(state === 7 ? [] : [quantity]), ...voids.map((each) => each.quantity)])

function voidView(restaurant: RestaurantDomain, time: LocalTime, each: DishVoid) {
  return {
    ...refView(restaurant, 'ORDERVOIDS', each.reasonId),
    uni: each.uni,
    line_guid: each.lineGuid,
    quantity: each.quantity,
    amount: each.amount,
    dateTime: time.text(each.at),
    ...(each.openName !== undefined && { openName: each.openName }),
    Author: refView(restaurant, 'EMPLOYEES', each.authorId),
  }
}
