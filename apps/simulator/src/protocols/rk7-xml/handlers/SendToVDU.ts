import { SendToVDU } from '@rkeeper-kit/xml-interface'
import type { DishLine, Order, RestaurantDomain } from '../../../domain/contract.ts'
import { findLine } from '../../../domain/orders/find-line.ts'
import { isLive } from '../../../domain/orders/lines.ts'
import { handler } from '../handler.ts'
import { lineKey, orderKey } from '../views/order-key.ts'
import type { RequestedPackage } from '../views/package-input.ts'
import { refKey } from '../views/refs.ts'

/**
 * Dishes of the order that the packages name become `sent` on the kitchen display, unless they have been there already. A package
 * without dishes means all of its own.
 */
export const sendToVdu = handler(SendToVDU, (params, { domain: { orders, restaurant }, warn }) => {
  const order = params.Order && orders.get(orderKey(params.Order))
  const lines = new Set<DishLine>()
  for (const session of params.Session) {
    for (const line of meant(session, order, restaurant, lines)) {
      if (line) lines.add(line)
      else warn('A dish that is in no order is shown on no display of the simulator.')
    }
  }
  for (const { kitchen, lineGuid } of lines) if (!kitchen) orders.setKitchenState(lineGuid, 'sent')
  return {}
})

function meant(
  { Combo, Dish, uni }: RequestedPackage,
  order: Order | undefined,
  restaurant: RestaurantDomain,
  taken: ReadonlySet<DishLine>,
): readonly (DishLine | undefined)[] {
  const dishes = [...Dish, ...Combo]
  const lines = (order?.packages ?? []).filter((each) => dishes.length > 0 || each.uni === uni)
  const live = lines.flatMap((each) => each.dishes).filter(isLive)
  if (dishes.length === 0) return live
  return dishes.map((dish) => {
    const key = lineKey(dish)
    if (order && Object.keys(key).length > 0) return findLine(order, key)
    const { id } = restaurant.find('MENUITEMS', refKey(dish))
    return live.find((line) => line.dishId === id && !taken.has(line))
  })
}
