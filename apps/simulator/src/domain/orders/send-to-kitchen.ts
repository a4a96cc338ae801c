import type { TillContext } from '../context.ts'
import type { Order, OrderKey, Package, WriteOptions } from '../contract.ts'
import { commit, settled } from './commit.ts'
import { orderToChange } from './find.ts'
import { isLive, mapPackages } from './lines.ts'

/** Prints what is not printed yet; nothing left to print is no change. */
export function sendToKitchen(context: TillContext, key: OrderKey, options?: WriteOptions): Order {
  const order = orderToChange(context, key, options)
  if (order.packages.every((each) => each.printed)) return order
  const sent = mapPackages(order, (each) => (each.printed ? each : printed(each)))
  return commit(context, settled(context, sent))
}

/** What goes to the kitchen is printed. */
export const printed = (each: Package): Package => ({
  ...each,
  draft: false,
  printed: true,
  dishes: each.dishes.map((dish) => (isLive(dish) && dish.state < 4 ? { ...dish, state: 4 } : dish)),
})
