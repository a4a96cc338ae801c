import { creationDefaults } from '../orders/creation-defaults.ts'
import { priceView } from '../orders/order-view.ts'
import { handler } from './handler.ts'

/** Closes an order whose prepayments cover it, at the till named or at that of the order creation parameters. */
export const completeOrder = handler('CompleteOrder', 'till', (context, { orderGuid, cashStationId }) => {
  const station =
    cashStationId === undefined ? creationDefaults(context).station() : { id: Number(cashStationId) }
  const { order } = context.domain.checkout.complete({ guid: orderGuid }, station && { station })
  return { order: { price: { total: priceView(context, order).total } } }
})
