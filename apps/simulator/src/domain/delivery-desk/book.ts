import { planBackSync, synchronised } from './back-sync.ts'
import type { DeskContext, DeskOrder } from './context.ts'
import { DeskError } from './desk-error.ts'

/** An order by its number, as fresh as the back-synchronisation makes it. Throws `order_not_found`. */
export function orderOf(context: DeskContext, orderId: string): DeskOrder {
  const { orders } = context.state
  const order = Object.hasOwn(orders, orderId) ? orders[orderId] : undefined
  if (!order) throw notFound(orderId)
  if (context.settings.delivery.backSyncSeconds === 0) return synchronised(context, order)
  planBackSync(context)
  return order
}

/** An order of a connection: those of others do not exist for it. */
export function ownOrder(context: DeskContext, orderId: string, sourceId: string): DeskOrder {
  const order = orderOf(context, orderId)
  if (order.sourceId !== sourceId) throw notFound(orderId)
  return order
}

export function allOrders(context: DeskContext): readonly DeskOrder[] {
  return Object.keys(context.state.orders).map((orderId) => orderOf(context, orderId))
}

function notFound(orderId: string): DeskError {
  return new DeskError('order_not_found', 'Order is not found', { field: 'orderId', value: orderId })
}
