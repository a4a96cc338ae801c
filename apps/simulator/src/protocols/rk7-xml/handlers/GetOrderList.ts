import { GetOrderList } from '@rkeeper-kit/xml-interface'
import type { CollectionName, Order, RestaurantDomain, Visit } from '../../../domain/contract.ts'
import { type HandlerContext, handler, noChanges } from '../handler.ts'
import { listedVisits } from '../views/listed-visits.ts'
import { orderUrl } from '../views/order.ts'
import { refView } from '../views/refs.ts'

export const getOrderList = handler(GetOrderList, (params, context) => {
  const lastversion = context.domain.orders.listVersion()
  if (params.lastversion === lastversion) return noChanges
  const show: Shown = {
    idents: params.needIdents ?? true,
    codes: params.needCodes ?? true,
    names: params.needNames ?? false,
  }
  return {
    lastversion,
    Visit: listedVisits(context, params).map(({ visit, orders }) => ({
      ...visitView(context, visit, show),
      Orders: { Order: orders.map((order) => listedOrder(context, order, show)) },
    })),
  }
})

/** Which attributes of references the request wants. */
interface Shown {
  readonly idents: boolean
  readonly codes: boolean
  readonly names: boolean
}

function visitView({ domain: { restaurant } }: HandlerContext, visit: Visit, show: Shown) {
  return {
    VisitID: visit.visit,
    guid: visit.guid,
    Finished: visit.finished,
    GuestsCount: visit.guestCount,
    PersistentComment: visit.persistentComment,
    NonPersistentComment: visit.nonPersistentComment,
    ...(visit.guestTypeId !== undefined &&
      flat(restaurant, 'GuestType', 'GUESTTYPES', visit.guestTypeId, show)),
    Guests: { count: visit.guestCount, Guest: visit.guests.map(({ label }) => ({ GuestLabel: label })) },
  }
}

function listedOrder({ domain: { restaurant, orders }, time }: HandlerContext, order: Order, show: Shown) {
  const sums = orders.sums(order)
  const { lock } = order
  const locked = orders.isLocked(order)
  return {
    OrderID: order.orderIdent,
    Version: order.version,
    crc32: order.crc32,
    guid: order.guid,
    purchase: order.purchase,
    locked,
    url: orderUrl(order),
    OrderName: order.name,
    OrderSum: sums.orderSum,
    ToPaySum: sums.unpaidSum,
    PrepaySum: sums.prepaySum,
    PromisedSum: sums.promisedSum,
    PriceListSum: sums.priceListSum,
    TotalPieces: sums.totalPieces,
    CreateTime: time.text(order.openTime),
    ...(order.finishTime !== undefined && { FinishTime: time.text(order.finishTime) }),
    Finished: order.finished,
    Bill: order.bill,
    ...flat(restaurant, 'Table', 'TABLES', order.tableId, show),
    ...flat(restaurant, 'Waiter', 'EMPLOYEES', order.waiterId, show),
    ...flat(restaurant, 'OrderCateg', 'UNCHANGEABLEORDERTYPES', order.categoryId, show),
    ...flat(restaurant, 'OrderType', 'CHANGEABLEORDERTYPES', order.typeId, show),
    ...(locked &&
      lock?.employeeId !== undefined && {
        LockedByWaiter: refView(restaurant, 'EMPLOYEES', lock.employeeId),
      }),
    ...(locked &&
      lock?.stationId !== undefined && { LockedByStation: refView(restaurant, 'CASHES', lock.stationId) }),
  }
}

/** A reference as flat attributes: `TableID`, `TableCode`, `TableName`. */
function flat<Prefix extends string>(
  restaurant: RestaurantDomain,
  prefix: Prefix,
  collection: CollectionName,
  id: number,
  { idents, codes, names }: Shown,
): { readonly [K in `${Prefix}ID` | `${Prefix}Code`]?: number } & {
  readonly [K in `${Prefix}Name`]?: string
} {
  const { code, name } = refView(restaurant, collection, id)
  const attributes = {
    ...(idents && { [`${prefix}ID`]: id }),
    ...(codes && { [`${prefix}Code`]: code }),
    ...(names && { [`${prefix}Name`]: name }),
  }
  return attributes as ReturnType<typeof flat<Prefix>>
}
