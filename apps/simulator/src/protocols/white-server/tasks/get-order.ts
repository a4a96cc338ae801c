import { orderView } from '../orders/order-view.ts'
import { handler } from './handler.ts'

/** All data of one order. */
export const getOrder = handler('GetOrder', 'till', (context, { orderGuid }) => ({
  order: orderView(context, context.domain.orders.get({ guid: orderGuid })),
}))
