import { GetOrderList } from '@rkeeper-kit/xml-interface'
import type { EncodableResponse } from '@rkeeper-kit/xml-interface/server'
import type { Guest, Order, RestaurantDomain, Visit } from '../../../domain/contract.ts'
import { type HandlerContext, handler, noChanges } from '../handler.ts'
import { listedVisits } from '../views/listed-visits.ts'
import { orderUrl } from '../views/order.ts'
import { type RefView, refView } from '../views/refs.ts'
import { isSame, rememberedParts } from '../views/remembered.ts'

export const getOrderList = handler(GetOrderList, (params, context) => {
  const lastversion = context.domain.orders.listVersion()
  if (params.lastversion === lastversion) return noChanges
  const show = {
    idents: params.needIdents ?? true,
    codes: params.needCodes ?? true,
    names: params.needNames ?? false,
  }
  const from = surroundings(context, show)
  return {
    lastversion,
    Visit: listedVisits(context, params).map(({ visit, orders }) =>
      listedVisit(context, visit, orders, show, from),
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
}

let before: readonly unknown[] = []

/** All that a row shows besides its order and visit: the same list as long as it is the same. A change makes a new collection. */
function surroundings(
  { domain: { restaurant }, settings }: HandlerContext,
  { idents, codes, names }: Shown,
): readonly unknown[] {
  const now: readonly unknown[] = [
    ...restaurant.collections(),
    restaurant.language,
    settings.till.utcOffsetMinutes,
    idents,
    codes,
    names,
  ]
  if (!isSame(before, now)) before = now
  return before
}

const visits = rememberedParts<ListedVisit>()
const rows = rememberedParts<ListedOrder>()

function listedVisit(
  context: HandlerContext,
  visit: Visit,
  orders: readonly Order[],
  show: Shown,
  from: readonly unknown[],
): ListedVisit {
  const { restaurant } = context.domain
  const Order = orders.map((order) => listedOrder(context, order, show, from))
  return visits(visit, [from, ...Order], () => ({
    VisitID: visit.visit,
    guid: visit.guid,
    Finished: visit.finished,
    GuestsCount: visit.guestCount,
    PersistentComment: visit.persistentComment,
    NonPersistentComment: visit.nonPersistentComment,
    ...(visit.guestTypeId !== undefined &&
      flat('GuestType', refView(restaurant, 'GUESTTYPES', visit.guestTypeId), show)),
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

function listedOrder(
  { domain, time }: HandlerContext,
  order: Order,
  show: Shown,
  from: readonly unknown[],
): ListedOrder {
  const { restaurant, orders } = domain
  const lock = orders.isLocked(order) ? order.lock : undefined
  return rows(order, lock ? [from, lock] : from, () => {
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
      ...flat('Table', refView(restaurant, 'TABLES', order.tableId), show),
      ...flat('Waiter', refView(restaurant, 'EMPLOYEES', order.waiterId), show),
      ...flat('OrderCateg', refView(restaurant, 'UNCHANGEABLEORDERTYPES', order.categoryId), show),
      ...flat('OrderType', refView(restaurant, 'CHANGEABLEORDERTYPES', order.typeId), show),
      ...(lock?.employeeId !== undefined && {
        LockedByWaiter: refView(restaurant, 'EMPLOYEES', lock.employeeId),
      }),
      ...(lock?.stationId !== undefined && {
        LockedByStation: refView(restaurant, 'CASHES', lock.stationId),
      }),
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
