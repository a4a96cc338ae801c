import type {
  GetOrderListResponse,
  GetOrderListResponseVisit,
  GetOrderListResponseVisitOrdersOrder,
} from '../generated/commands/GetOrderList.ts'

/** An order of a list, with the visit it belongs to. */
export interface ListedOrder {
  readonly order: GetOrderListResponseVisitOrdersOrder
  readonly visit: GetOrderListResponseVisit
}

/**
 * The orders of a `GetOrderList` answer as one list: the answer itself has them inside their visits. An answer that says "No
 * changes" has no data, and so no orders.
 *
 * @example
 * const { data } = await rk7.execute(GetOrderList, { onlyOpened: true })
 * for (const { order, visit } of ordersOf(data)) console.log(visit.VisitID, order.OrderName)
 */
export function ordersOf(list: Pick<GetOrderListResponse, 'Visit'> | undefined): ListedOrder[] {
  return (list?.Visit ?? []).flatMap((visit) =>
    (visit.Orders?.Order ?? []).map((order) => ({ order, visit })),
  )
}
