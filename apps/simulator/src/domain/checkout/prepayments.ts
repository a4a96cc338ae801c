import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Order, OrderKey, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { mapPackages, openPrepayments } from '../orders/lines.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { assertFlag, assertMay } from '../restaurant/rights.ts'

/** Takes open prepayments back: those named, or all. */
export function removePrepayments(
  context: TillContext,
  key: OrderKey,
  { lineGuids, manager, reason }: Parameters<CheckoutDomain['removePrepayments']>[1],
  options?: WriteOptions,
): Order {
  const { restaurant } = context
  const order = orderToChange(context, key, options)
  if (manager) assertMay(context, restaurant.find('EMPLOYEES', manager), 'void')
  if (reason) assertFlag(context, restaurant.find('ORDERVOIDS', reason), 'ImplOnPrepayDeletion')
  const open = openPrepayments(order).map(({ lineGuid }) => lineGuid)
  const wanted = lineGuids?.map(normalizeGuid) ?? open
  const missing = wanted.find((guid) => !open.includes(guid))
  if (missing !== undefined || wanted.length === 0)
    throw new DomainError('prepaymentNotFound', { name: order.name, line: missing ?? '(none is open)' })
  const without = mapPackages(order, (each) => ({
    ...each,
    prepayments: each.prepayments.map((line) =>
      wanted.includes(line.lineGuid) ? { ...line, state: 7 } : line,
    ),
  }))
  return commit(context, settled(context, without))
}
