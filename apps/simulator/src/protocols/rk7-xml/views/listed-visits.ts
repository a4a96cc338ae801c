import type { Order, RefKey, Visit } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { refKey } from './refs.ts'

interface Filter {
  readonly onlyOpened?: boolean
  readonly Waiter?: RefKey
  readonly Table?: RefKey
}

/** The visits a list shows, each with its orders that pass the filter. */
export function listedVisits(
  { domain: { orders } }: HandlerContext,
  { onlyOpened = false, Waiter, Table }: Filter,
): readonly { readonly visit: Visit; readonly orders: readonly Order[] }[] {
  const listed = orders.list({
    onlyOpened,
    ...(Waiter && { waiter: refKey(Waiter) }),
    ...(Table && { table: refKey(Table) }),
  })
  const byVisit = new Map<number, Order[]>(listed.map(({ visit }) => [visit, []]))
  for (const order of listed) byVisit.get(order.visit)?.push(order)
  // A visit without orders belongs to no waiter and no table.
  const emptyToo = (visit: Visit): boolean =>
    !Waiter && !Table && visit.orderGuids.length === 0 && !(onlyOpened && visit.finished)
  return orders
    .visits()
    .filter((visit) => byVisit.has(visit.visit) || emptyToo(visit))
    .map((visit) => ({ visit, orders: byVisit.get(visit.visit) ?? [] }))
}
