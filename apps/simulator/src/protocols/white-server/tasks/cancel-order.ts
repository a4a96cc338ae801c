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
  takeBackMoney(context, orderGuid)
  context.domain.orders.void(
    { guid: orderGuid },
    {
      ...(reason && { reason }),
      ...(cashStationId !== undefined && { station: { id: Number(cashStationId) } }),
    },
  )
  return { status: 'Canceled' }
})

/** Setting "allow deleting paid orders". */
function takeBackMoney({ domain, settings }: TaskContext, guid: string): void {
  const { orders, checkout } = domain
  const order = orders.get({ guid })
  if (order.finished) return
  const prepaid = order.packages.some(({ prepayments }) =>
    prepayments.some(({ state, promised }) => state !== 7 && !promised),
  )
  if (!settings.whiteServer.deletePaidOrders) {
    if (order.bill) throw new DomainError('orderPaid', { name: order.name })
    return
  }
  if (order.bill) checkout.undoBill({ guid }, {})
  if (prepaid) checkout.removePrepayments({ guid }, {})
}
