import { GetOrderList } from '@rkeeper-kit/xml-interface'
import type { EncodableResponse } from '@rkeeper-kit/xml-interface/server'
import type { Guest, Order, RestaurantDomain, Visit } from '../../../domain/contract.ts'
import { type HandlerContext, handler, noChanges } from '../handler.ts'
import { listedVisits } from '../views/listed-visits.ts'
import { orderUrl } from '../views/order.ts'
import { type RefView, refView } from '../views/refs.ts'
import { rememberedParts } from '../views/remembered.ts'

export const getOrderList = handler(GetOrderList, (params, context) => {
  const lastversion = context.domain.orders.listVersion()
  if (params.lastversion === lastversion) return noChanges
  const show = shown(params.needIdents ?? true, params.needCodes ?? true, params.needNames ?? false)
  return {
    lastversion,
    Visit: listedVisits(context, params).map(({ visit, orders }) =>
      listedVisit(context, visit, orders, show),
    ),
  }
})

type ListedVisit = NonNullable<EncodableResponse<typeof GetOrderList>['Visit']>[number]
type ListedOrder = NonNullable<NonNullable<ListedVisit['Orders']>['Order']>[number]

/** Which attributes of references the request wants. */
interface Shown {
  readonly idents: boolean
  readonly codes: boolean
  readonly names: boolean
  /** Differs for any other choice. */
  readonly key: number
}

const shown = (idents: boolean, codes: boolean, names: boolean): Shown => ({
  idents,
  codes,
  names,
  key: Number(idents) + 2 * Number(codes) + 4 * Number(names),
})

const visits = rememberedParts<ListedVisit>()
const rows = rememberedParts<ListedOrder>()

function listedVisit(
  context: HandlerContext,
  visit: Visit,
  orders: readonly Order[],
  show: Shown,
): ListedVisit {
  const { restaurant } = context.domain
  const guestType =
    visit.guestTypeId === undefined ? undefined : refView(restaurant, 'GUESTTYPES', visit.guestTypeId)
  const Order = orders.map((order) => listedOrder(context, order, show))
  return visits(visit, [guestType, show.key, ...Order], () => ({
    VisitID: visit.visit,
    guid: visit.guid,
    Finished: visit.finished,
    GuestsCount: visit.guestCount,
    PersistentComment: visit.persistentComment,
    NonPersistentComment: visit.nonPersistentComment,
    ...(guestType && flat('GuestType', guestType, show)),
    Guests: {
      count: visit.guestCount,
      Guest: guestsOf(visit, orders).map((guest) => listedGuest(restaurant, guest)),
    },
    Orders: { Order },
  }))
}

/** The guests of a visit; where cards hang on them, those of its orders. */
function guestsOf(visit: Visit, orders: readonly Order[]): readonly Guest[] {
  const seated = orders.flatMap(({ guests }) => guests)
  return seated.some(({ card }) => card) ? seated : visit.guests
}

function listedGuest(restaurant: RestaurantDomain, { card, label }: Guest) {
  if (!card) return { GuestLabel: label }
  const { code: IntfCode, id: IntfID, name: IntfName } = refView(restaurant, 'DEVICES', card.interfaceId)
  return { GuestLabel: label, CardCode: card.code, IntfID, IntfCode, IntfName }
}

function listedOrder({ domain, settings, time }: HandlerContext, order: Order, show: Shown): ListedOrder {
  const { restaurant, orders } = domain
  const lock = orders.isLocked(order) ? order.lock : undefined
  const table = refView(restaurant, 'TABLES', order.tableId)
  const waiter = refView(restaurant, 'EMPLOYEES', order.waiterId)
  const category = refView(restaurant, 'UNCHANGEABLEORDERTYPES', order.categoryId)
  const type = refView(restaurant, 'CHANGEABLEORDERTYPES', order.typeId)
  const lockedBy = lock && {
    employee: lock.employeeId === undefined ? undefined : refView(restaurant, 'EMPLOYEES', lock.employeeId),
    station: lock.stationId === undefined ? undefined : refView(restaurant, 'CASHES', lock.stationId),
  }
  const from = [
    show.key,
    settings.till.utcOffsetMinutes,
    table,
    waiter,
    category,
    type,
    lock,
    lockedBy?.employee,
    lockedBy?.station,
  ]
  return rows(order, from, () => {
    const sums = orders.sums(order)
    return {
      OrderID: order.orderIdent,
      Version: order.version,
      crc32: order.crc32,
      guid: order.guid,
      purchase: order.purchase,
      locked: lock !== undefined,
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
      ...flat('Table', table, show),
      ...flat('Waiter', waiter, show),
      ...flat('OrderCateg', category, show),
      ...flat('OrderType', type, show),
      ...(lockedBy?.employee && { LockedByWaiter: lockedBy.employee }),
      ...(lockedBy?.station && { LockedByStation: lockedBy.station }),
    }
  })
}

/** A reference as flat attributes: `TableID`, `TableCode`, `TableName`. */
function flat<Prefix extends string>(
  prefix: Prefix,
  { id, code, name }: RefView,
  { idents, codes, names }: Shown,
): { readonly [K in `${Prefix}ID` | `${Prefix}Code`]?: number } & {
  readonly [K in `${Prefix}Name`]?: string
} {
  const attributes = {
    ...(idents && { [`${prefix}ID`]: id }),
    ...(codes && { [`${prefix}Code`]: code }),
    ...(names && { [`${prefix}Name`]: name }),
  }
  return attributes as ReturnType<typeof flat<Prefix>>
}
