import type { TillContext } from '../context.ts'
import type { Order, OrderKey, Package, WriteOptions } from '../contract.ts'
import { settled } from './commit.ts'
import { ofCard } from './discounts.ts'
import { orderToChange } from './find.ts'
import { openPrepayments } from './lines.ts'
import { assertNotOverpaid } from './replace-contents.ts'
import { commitWithStock, isPartlyPaid } from './save-package.ts'

/** Takes unprinted packages numbered above `after` out of the order. Money stays, and what is left has to cover it; so does what a card brought. */
export function dropPackages(
  context: TillContext,
  key: OrderKey,
  after: number,
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  const dropped = (each: Package): boolean => !each.printed && each.uni > after && !isPartlyPaid(each)
  if (!order.packages.some(dropped)) return order
  const packages = order.packages.flatMap((each) => {
    if (!dropped(each)) return [each]
    const discounts = each.discounts.filter(ofCard)
    const stays = discounts.length > 0 || openPrepayments({ packages: [each] }).length > 0
    return stays ? [{ ...each, dishes: [], discounts }] : []
  })
  const draft = { ...order, packages }
  assertNotOverpaid(settled(context, draft))
  return commitWithStock(context, order, draft)
}
