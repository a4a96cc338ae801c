import type { TillContext } from '../context.ts'
import type { Order, OrderKey, Package, WriteOptions } from '../contract.ts'
import { settled } from './commit.ts'
import { orderToChange } from './find.ts'
import { openPrepayments } from './lines.ts'
import { assertNotOverpaid } from './replace-contents.ts'
import { commitWithStock, isPartlyPaid } from './save-package.ts'

/** Takes unprinted packages numbered above `after` out of the order. Money stays, and what is left has to cover it. */
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
    return openPrepayments({ packages: [each] }).length > 0 ? [{ ...each, dishes: [], discounts: [] }] : []
  })
  const draft = { ...order, packages }
  assertNotOverpaid(settled(context, draft))
  return commitWithStock(context, order, draft)
}
