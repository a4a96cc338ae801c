import { z } from 'zod'
import type { DeliveryOrder, DeliveryStatusId } from '../../domain/contract.ts'
import type { ControlContext } from '../context.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const order = z.looseObject({
  orderId: z.string(),
  sourceId: z.string(),
  statusId: z.int(),
  paymentStatus: z.enum(['notPaid', 'paid']),
})
const params = z.object({ id: z.string().meta({ description: 'number of the order, for example 765' }) })
const refusals = { 404: 'there is no such order', 409: 'the order or the till does not allow it' }
const example = { params: { id: '1' } }
const answer = {
  status: 200,
  description: 'the order; money in hundredths, times in milliseconds',
  schema: order,
} as const

/** The operator of the call center and the delivery manager. */
export const deliveryRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/delivery/orders',
    tag: 'delivery',
    summary: 'List the Delivery orders of all connections',
    answer: { status: 200, description: 'the orders', schema: z.object({ orders: z.array(order) }) },
    run: (_, { domain }) => ({ orders: domain.deliveryDesk.all() }),
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/delivery/orders/{id}',
    tag: 'delivery',
    summary: 'Show a Delivery order',
    params,
    answer,
    refusals: { 404: refusals[404] },
    example,
    run: ({ params: { id } }, context) => known(id, context),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/delivery/orders/{id}/confirm',
    tag: 'delivery',
    summary: 'Confirm an order as the operator',
    params,
    answer,
    refusals,
    example,
    run: ({ params: { id } }, context) =>
      unlessPast(known(id, context), 2, context.domain.deliveryDesk.confirm),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/delivery/orders/{id}/take',
    tag: 'delivery',
    summary: 'Take an order as the restaurant',
    params,
    answer,
    refusals,
    example,
    run: ({ params: { id } }, context) => unlessPast(known(id, context), 3, context.domain.deliveryDesk.take),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/delivery/orders/{id}/transfer',
    tag: 'delivery',
    summary: 'Transfer an order to the till',
    params,
    answer,
    refusals,
    example,
    run: ({ params: { id } }, context) =>
      unlessPast(known(id, context), 4, context.domain.deliveryDesk.transfer),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/delivery/orders/{id}/status',
    tag: 'delivery',
    summary: 'Move an order to a status',
    params,
    body: z.strictObject({
      statusId: z
        .int()
        .min(1)
        .max(13)
        .meta({ description: 'progress is 1 2 3 4 5 6 7 8 9 10 13 11; 12 is cancelled' }),
    }),
    answer,
    refusals,
    example: { ...example, body: { statusId: 5 } },
    run: ({ params: { id }, body: { statusId } }, context) =>
      context.domain.deliveryDesk.setStatus(known(id, context).orderId, statusId as DeliveryStatusId),
  }),
]

/** The way of an order; 11 and 12 are final and refuse every step. */
const progress: readonly DeliveryStatusId[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13]

/** A step that happened by itself meanwhile is no mistake of the caller: the order is answered as it stands. */
function unlessPast<T>(
  order: DeliveryOrder,
  target: DeliveryStatusId,
  step: (orderId: string) => T,
): T | DeliveryOrder {
  return progress.indexOf(order.statusId) >= progress.indexOf(target) ? order : step(order.orderId)
}

function known(id: string, { domain }: ControlContext) {
  const found = domain.deliveryDesk.all().find(({ orderId }) => orderId === id)
  if (found) return found
  const allowed = domain.deliveryDesk.all().map(({ orderId }) => orderId)
  throw new ControlError(404, 'unknown_order', `There is no Delivery order "${id}".`, {
    field: 'id',
    value: id,
    allowed,
  })
}
