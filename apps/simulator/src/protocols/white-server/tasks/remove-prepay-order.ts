import { openPrepayments } from '../../../domain/orders/lines.ts'
import { plainGuid } from '../answer/envelope.ts'
import { handler } from './handler.ts'

/** Takes one prepayment back, or all. Agents before version 2 do not tell which. */
export const removePrepayOrder = handler('RemovePrepayOrder', 'till', (context, params) => {
  const { checkout, orders } = context.domain
  const { orderGuid, prepayId } = params
  const open = openPrepayments(orders.get({ guid: orderGuid })).map(({ lineGuid }) => lineGuid)
  if (prepayId === undefined && open.length === 0) return { deletedIds: [] }
  checkout.removePrepayments({ guid: orderGuid }, prepayId === undefined ? {} : { lineGuids: [prepayId] })
  const deletedIds = (prepayId === undefined ? open : [prepayId]).map(plainGuid)
  return context.agent.version >= 2 ? { deletedIds } : {}
})
