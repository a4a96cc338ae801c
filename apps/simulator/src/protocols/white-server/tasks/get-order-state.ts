import { DomainError } from '../../../domain/errors.ts'
import { plainGuid } from '../answer/envelope.ts'
import { WsRefusal } from '../answer/refusal.ts'
import { rejectingReasonOf, statusOf } from '../orders/status.ts'
import { handler, type ParamsOf, type TaskContext } from './handler.ts'

/** Status of an order, by its own GUID or by that of the task that created it. */
export const getOrderState = handler('GetOrderState', 'till', (context, params) => {
  const order = context.domain.orders.get({ guid: guidOf(context, params) })
  const taskGuid = context.book.recordOf(order.guid)?.taskGuid
  return {
    order: {
      ...(taskGuid !== undefined && { taskGuid }),
      orderGuid: plainGuid(order.guid),
      status: statusOf(order),
      ...rejectingReasonOf(context.domain.restaurant, order),
    },
  }
})

function guidOf({ book }: TaskContext, { orderGuid, taskGuid }: ParamsOf<'GetOrderState'>): string {
  if (orderGuid !== undefined) return orderGuid
  if (taskGuid === undefined) {
    throw new WsRefusal({
      code: 'WsaNoOneGuidSpecifiedForOrderSearching',
      desc: 'Neither orderGuid nor taskGuid is given.',
    })
  }
  const found = book.orderOfTask(taskGuid)
  if (found === undefined) throw new DomainError('orderNotFound', { key: `of task ${taskGuid}` })
  return found
}
