import { DomainError } from '../../../domain/errors.ts'
import { setItem } from '../orders/creation-defaults.ts'
import { handler, type TaskContext } from './handler.ts'

/** Deletes an open order. One with a bill or with money in it only where the restaurant allows that. The status of the answer is ours: its values are not documented. */
export const cancelOrder = handler('CancelOrder', 'till', (context, params) => {
  const { voidReasonCode, cashStationId, orderGuid } = params
  const { cancelReasonCode } = context.settings.whiteServer
  const reason =
    voidReasonCode === undefined
      ? setItem(context, 'ORDERVOIDS', 'cancelReasonCode', { code: cancelReasonCode })
      : { id: context.domain.restaurant.find('ORDERVOIDS', { code: voidReasonCode }).id }
  const { deletePaidOrders } = context.settings.whiteServer
  if (!deletePaidOrders) assertNoBill(context, orderGuid)
  context.domain.orders.void(
    { guid: orderGuid },
    {
      moneyBack: deletePaidOrders,
      ...(reason && { reason }),
      ...(cashStationId !== undefined && { station: { id: Number(cashStationId) } }),
    },
  )
  return { status: 'Canceled' }
})

/** Setting "allow deleting paid orders". */
function assertNoBill({ domain }: TaskContext, guid: string): void {
  const order = domain.orders.get({ guid })
  if (!order.finished && order.bill) throw new DomainError('orderPaid', { name: order.name })
}
