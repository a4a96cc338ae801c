import type { Operation } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { employeeView, refView } from './refs.ts'

/** An entry of the operation log. */
export function operationView(
  { domain: { orders, restaurant }, time }: HandlerContext,
  operation: Operation,
) {
  const order = operation.orderGuid === undefined ? undefined : orders.findByGuid(operation.orderGuid)
  return {
    id: operation.id,
    commonShiftNum: operation.shiftNumber,
    dateTime: time.text(operation.at),
    orderSumBefore: operation.sumBefore,
    orderSumAfter: operation.sumAfter,
    Station: refView(restaurant, 'CASHES', operation.stationId),
    OperationType: refView(restaurant, 'OPERATIONS', operation.typeId),
    Operator: employeeView(restaurant, operation.operatorId),
    Manager: employeeView(restaurant, operation.managerId),
    ...(operation.parameter !== undefined && { parameter: operation.parameter }),
    ...(operation.quantity !== undefined && { quantity: operation.quantity }),
    ...(order && { Order: { visit: order.visit, orderIdent: order.orderIdent, guid: order.guid } }),
    ...(operation.dishId !== undefined && { MenuItem: refView(restaurant, 'MENUITEMS', operation.dishId) }),
    ...(operation.layoutId !== undefined && { Maket: { id: operation.layoutId } }),
  }
}
