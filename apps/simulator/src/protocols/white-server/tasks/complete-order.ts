import { priceView } from '../orders/order-view.ts'
import { handler } from './handler.ts'

/** Closes an order whose prepayments cover it. */
export const completeOrder = handler('CompleteOrder', 'till', (context, { orderGuid }) => {
  const { order } = context.domain.checkout.complete({ guid: orderGuid })
  return { order: { price: { total: priceView(context, order).total } } }
})
