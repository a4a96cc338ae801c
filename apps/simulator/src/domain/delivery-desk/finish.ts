import { paidAtTill } from './back-sync.ts'
import { ownOrder } from './book.ts'
import { type DeskContext, type DeskOrder, put } from './context.ts'
import { DeskError } from './desk-error.ts'
import { assertAllowed } from './rules.ts'
import { atTill, tillOrderOf } from './till.ts'

/** Closes a paid order at the till and in Delivery. */
export async function completeOrder(
  context: DeskContext,
  orderId: string,
  sourceId: string,
  signal?: AbortSignal,
): Promise<DeskOrder> {
  assertAllowed('complete', ownOrder(context, orderId, sourceId))
  return atTill(
    context,
    () => {
      const order = ownOrder(context, orderId, sourceId)
      assertAllowed('complete', order)
      return close(context, order)
    },
    signal,
  )
}

/** Both sides of completing, at once. */
export function close(context: DeskContext, order: DeskOrder): DeskOrder {
  const till = tillOrderOf(context, order)
  // Closed at the till, where the corporation wants it closed in Delivery apart.
  const closed = till.finished ? till : context.checkout.complete({ guid: till.guid }).order
  return put(context, {
    ...order,
    ...(till.finished ? { paymentStatus: 'paid' } : paidAtTill(context, order, closed)),
    statusId: 11,
    completedAt: context.now(),
    tillVersion: closed.version,
  })
}

/** Cancels an order; the till deletes it first when it is there. */
export async function rejectOrder(
  context: DeskContext,
  orderId: string,
  sourceId: string,
  reason: { readonly id: string; readonly text: string },
): Promise<DeskOrder> {
  const order = ownOrder(context, orderId, sourceId)
  assertAllowed('reject', order)
  const rejection = rejectionOf(context, reason)
  if (order.tillNumber === undefined) return cancel(context, order, rejection)
  return atTill(context, () => {
    const current = ownOrder(context, orderId, sourceId)
    assertAllowed('reject', current)
    return cancel(context, current, rejection)
  })
}

/** Both sides of cancelling, at once. */
export function cancel(
  context: DeskContext,
  order: DeskOrder,
  rejection: NonNullable<DeskOrder['rejection']>,
): DeskOrder {
  const till = order.tillNumber === undefined ? undefined : tillOrderOf(context, order)
  const removed = till && context.orders.void({ guid: till.guid }, { moneyBack: true })
  return put(context, {
    ...order,
    statusId: 12,
    paymentStatus: 'notPaid',
    payments: [],
    rejection,
    needsAttention: false,
    ...(removed && { tillVersion: removed.version }),
  })
}

/** With reasons switched on one of the list is needed, and a text of the caller's own where its type asks for it. */
function rejectionOf(
  { setUp, settings }: DeskContext,
  { id, text }: { readonly id: string; readonly text: string },
): NonNullable<DeskOrder['rejection']> {
  if (!settings.delivery.rejectionReasons) return { reasonId: id, text }
  const missing = (field: string) =>
    new DeskError('err_parse_request', 'Please specify the reason for order cancellation', {
      field,
      value: '',
    })
  if (id.trim() === '') throw missing('rejectionReasonId')
  const reason = setUp.reasons.find((each) => each.id === id.toLowerCase())
  if (!reason) {
    const where = { field: 'rejectionReasonId', value: id }
    throw new DeskError('rejection_reason_not_found', 'Reason for cancellation not found', where)
  }
  if (reason.type === 'text' && text.trim() === '') throw missing('rejectionReasonText')
  return { reasonId: reason.id, text }
}
