import type { Rk7Client } from '../client/client.ts'
import {
  GetOrderList,
  type GetOrderListRequest,
  type GetOrderListResponse,
  type GetOrderListResponseVisit,
  type GetOrderListResponseVisitOrdersOrder,
} from '../generated/commands/GetOrderList.ts'
import { type ListedOrder, ordersOf } from '../visits/orders-of.ts'
import { ChangeFinder, type ChangeKind, type Listed } from './changes.ts'
import { poll, type WatchOptions } from './poll.ts'

export interface OrderChange {
  readonly kind: ChangeKind
  /** As the list tells it now; if it is no longer listed, as it was last seen. Its contents are read by `GetOrder`. */
  readonly order: GetOrderListResponseVisitOrdersOrder
  readonly visit: GetOrderListResponseVisit
  /** The order as it was at the look before. */
  readonly previous: GetOrderListResponseVisitOrdersOrder | undefined
}

export interface WatchOrdersOptions extends WatchOptions {
  /** Which orders, and with which names. Default `{ onlyOpened: true }`. */
  readonly request?: Omit<GetOrderListRequest, 'lastversion'>
}

/**
 * Tells which orders are created, changed and closed: GetOrderList by `lastversion`, compared by `Version` and `crc32`, so
 * that a lock alone is no change. Ends by `break` or by the signal; goes on by itself after failures to reach the server.
 *
 * @throws whatever `execute` throws, except UnavailableError and RateLimitError
 * @example
 * for await (const { kind, order } of watchOrders(rk7, { signal })) console.log(kind, order.OrderName)
 */
export async function* watchOrders(
  rk7: Pick<Rk7Client, 'execute'>,
  options: WatchOrdersOptions = {},
): AsyncGenerator<OrderChange, void, undefined> {
  const request = options.request ?? { onlyOpened: true }
  const finder = new ChangeFinder<ListedOrder>()
  const lists = poll(async (lastversion, call) => {
    const known = lastversion === undefined ? {} : { lastversion }
    const { data } = await rk7.execute(GetOrderList, { ...request, ...known }, call)
    return { lastversion: data?.lastversion, list: data && listed(data) }
  }, options)
  for await (const list of lists)
    for (const { kind, item, previous } of finder.next(list))
      yield { kind, ...item, previous: previous?.order }
}

const listed = (data: GetOrderListResponse): Listed<ListedOrder>[] =>
  ordersOf(data).map((item) => ({
    key: item.order.guid,
    stamp: `${item.order.Version} ${item.order.crc32}`,
    closed: item.order.Finished ?? false,
    item,
  }))
