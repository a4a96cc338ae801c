import type { TillContext } from '../context.ts'
import type { Order, OrderKey, Visit, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { assertNotClosing } from '../shifts/index.ts'
import { assertNotLocked } from './lock.ts'

/** The order of the key; the GUID is tried first. Throws `orderNotFound`. */
export function findOrder({ state }: TillContext, key: OrderKey): Order {
  const { byGuid, visits } = state.orders
  const byKey = key.guid === undefined ? undefined : byGuid[normalizeGuid(key.guid)]
  if (byKey) return byKey
  const guids = key.visit === undefined ? [] : (visits[key.visit]?.orderGuids ?? [])
  const found = guids.map((guid) => byGuid[guid]).find((order) => order?.orderIdent === key.orderIdent)
  if (!found) throw new DomainError('orderNotFound', { key: orderKeyText(key) })
  return found
}

export function findVisit(
  { state }: TillContext,
  key: { readonly guid?: string; readonly visit?: number },
): Visit {
  const { visits } = state.orders
  const guid = key.guid === undefined ? undefined : normalizeGuid(key.guid)
  const byGuid = guid && Object.values(visits).find((visit) => visit.guid === guid)
  const found = byGuid || (key.visit === undefined ? undefined : visits[key.visit])
  if (!found) throw new DomainError('visitNotFound', { visit: key.guid ?? key.visit ?? '' })
  return found
}

/** The order of the key when it may be changed: open, not locked by another, in a visit that goes on. */
export function orderToChange(context: TillContext, key: OrderKey, options: WriteOptions = {}): Order {
  assertNotClosing(context)
  const order = findOrder(context, key)
  assertNotLocked(context, order, options.lockGuid)
  if (order.deleted) throw new DomainError('orderDeleted', { name: order.name })
  if (order.finished) throw new DomainError('orderClosed', { name: order.name })
  if (context.state.orders.visits[order.visit]?.finished)
    throw new DomainError('visitClosed', { visit: order.visit })
  return order
}

function orderKeyText({ guid, visit, orderIdent }: OrderKey): string {
  if (guid !== undefined) return guid
  return visit === undefined
    ? '(no guid, visit or orderIdent)'
    : `visit=${visit} orderIdent=${orderIdent ?? ''}`
}
