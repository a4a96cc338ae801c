import type { TillContext } from '../context.ts'
import type { OrderKey, Visit } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { findOrder, findVisit } from '../orders/find.ts'
import { lockOf } from '../orders/lock.ts'
import { assertNotClosing } from '../shifts/index.ts'
import { mayMove } from '../states/machine.ts'
import { visitStates } from '../states/tables.ts'

/** Closes a visit that is empty or whose orders are all closed; not while one of them is locked, not even a deleted one. */
export function closeVisit(context: TillContext, key: OrderKey | { readonly visitId: number }): void {
  assertNotClosing(context)
  const visit = visitOf(context, key)
  if (!mayMove(visitStates, visit.finished ? 'finished' : 'open', 'finished'))
    throw new DomainError('visitClosed', { visit: visit.visit })
  const { orders } = context.state
  for (const guid of visit.orderGuids) {
    const order = orders.byGuid[guid]
    if (!order) continue
    if (lockOf(context, order)) throw new DomainError('visitLocked', { visit: visit.visit, name: order.name })
    if (!order.finished) throw new DomainError('visitOpen', { visit: visit.visit, name: order.name })
  }
  orders.visits[visit.visit] = { ...visit, finished: true }
  orders.listVersion += 1
}

function visitOf(context: TillContext, key: OrderKey | { readonly visitId: number }): Visit {
  const visit = 'visitId' in key ? key.visitId : findOrder(context, key).visit
  return findVisit(context, { visit })
}
