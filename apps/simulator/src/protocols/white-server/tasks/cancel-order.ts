import { setItem } from '../orders/creation-defaults.ts'
import { handler } from './handler.ts'

/** Deletes an open order that nobody has paid anything for. The status of the answer is ours: its values are not documented. */
export const cancelOrder = handler('CancelOrder', 'till', (context, params) => {
  const { voidReasonCode, cashStationId, orderGuid } = params
  const { cancelReasonCode } = context.settings.whiteServer
  const reason =
    voidReasonCode === undefined
      ? setItem(context, 'ORDERVOIDS', 'cancelReasonCode', { code: cancelReasonCode })
      : { code: voidReasonCode }
  context.domain.orders.void(
    { guid: orderGuid },
    {
      ...(reason && { reason }),
      ...(cashStationId !== undefined && { station: { id: Number(cashStationId) } }),
    },
  )
  return { status: 'Canceled' }
})
