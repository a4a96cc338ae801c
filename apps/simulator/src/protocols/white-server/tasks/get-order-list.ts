import { Money } from '@rkeeper-kit/core'
import type { Order } from '../../../domain/contract.ts'
import { amount } from '../answer/decimals.ts'
import { plainGuid } from '../answer/envelope.ts'
import { localTime } from '../answer/local-time.ts'
import { WsRefusal } from '../answer/refusal.ts'
import { handler, type ParamsOf, type TaskContext } from './handler.ts'

/** Orders of one table or of all; what may be asked for is set in the administrator's panel. */
export const getOrderList = handler('GetOrderList', 'till', (context, params) => {
  assertPermitted(context, params)
  const { tableCode, withClosed = false } = params
  const table = tableCode === undefined || tableCode === null ? undefined : { code: tableCode }
  const orders = context.domain.orders.list({ onlyOpened: !withClosed, ...(table && { table }) })
  return { orders: orders.filter(({ purchase }) => !purchase).map((order) => orderRow(context, order)) }
})

function assertPermitted({ settings }: TaskContext, params: ParamsOf<'GetOrderList'>): void {
  const { orderList, orderListOfAllTables, orderListWithClosed } = settings.whiteServer
  if (!orderList) throw notPermitted('order list', 'whiteServer.orderList')
  const all = params.tableCode === undefined || params.tableCode === null
  if (all && !orderListOfAllTables)
    throw notPermitted('request orders from all tables', 'whiteServer.orderListOfAllTables')
  if (params.withClosed && !orderListWithClosed)
    throw notPermitted('request closed orders', 'whiteServer.orderListWithClosed')
}

/** The code is ours: the vendor documents the permission, not the refusal. */
const notPermitted = (permission: string, setting: string): WsRefusal =>
  new WsRefusal({
    code: 'WsaCommandHandling',
    desc: `The restaurant's settings do not permit "${permission}" (${setting}).`,
  })

function orderRow({ domain, settings }: TaskContext, order: Order): object {
  const { orderSum, discountSum, unpaidSum } = domain.orders.sums(order)
  const { duration } = order
  return {
    orderGuid: plainGuid(order.guid),
    tableCode: domain.restaurant.byId('TABLES', order.tableId).code,
    waiterId: order.waiterId,
    sum: amount(Money.subtract(orderSum, discountSum)),
    unpaid: amount(unpaidSum),
    isFinished: order.finished,
    openTime: localTime(order.openTime, settings.till.utcOffsetMinutes),
    isReserve: duration !== undefined,
    ...(duration !== undefined && { duration: clockText(duration) }),
  }
}

/** `HH:MM:SS`. */
const clockText = (ms: number): string => new Date(ms).toISOString().slice(11, 19)
