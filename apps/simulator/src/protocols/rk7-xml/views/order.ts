import { Money } from '@rkeeper-kit/core'
import type { Order } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { intervalText } from '../local-time.ts'
import { guestView } from './guests.ts'
import { employeeView, refView } from './refs.ts'
import { sessionView } from './session.ts'

/** An order with all it holds. */
export function orderView({ domain, settings, time }: HandlerContext, order: Order) {
  const { cards, checkout, orders, restaurant } = domain
  const sums = orders.sums(order)
  const source = order.sourceOrderGuid === undefined ? undefined : orders.findByGuid(order.sourceOrderGuid)
  const props = Object.entries(order.externalProps)
  const withdrawable = cards.friends.withdrawable(order)
  return {
    visit: order.visit,
    orderIdent: order.orderIdent,
    url: orderUrl(order),
    persistentComment: order.persistentComment,
    nonPersistentComment: order.nonPersistentComment,
    openTime: time.text(order.openTime),
    orderName: order.name,
    seqNumber: order.seqNumber,
    version: order.version,
    crc32: order.crc32,
    guid: order.guid,
    locked: orders.isLocked(order),
    deleted: order.deleted,
    orderSum: sums.orderSum,
    prepaySum: sums.prepaySum,
    promisedSum: sums.promisedSum,
    discountSum: sums.discountSum,
    unpaidSum: settings.rk7.unpaidIgnoresPromised ? sums.unpaidSum : checkout.toPay(order),
    totalPieces: sums.totalPieces,
    cookMins: 0,
    paid: order.paid,
    purchase: order.purchase,
    finished: order.finished,
    ...(order.duration !== undefined && { duration: intervalText(order.duration) }),
    ...(order.promoCode !== undefined && { promoCode: order.promoCode }),
    ...(order.rkFriendsAnchor !== undefined && { rkFriendsAnchor: order.rkFriendsAnchor }),
    ...(order.extraTableIds && { ExtraTables: { item: order.extraTableIds.map((id) => ({ id })) } }),
    ...(order.holder !== undefined && { holder: order.holder }),
    Creator: employeeView(restaurant, order.creatorId),
    Waiter: employeeView(restaurant, order.waiterId),
    Station: refView(restaurant, 'CASHES', order.stationId),
    OrderCategory: refView(restaurant, 'UNCHANGEABLEORDERTYPES', order.categoryId),
    OrderType: refView(restaurant, 'CHANGEABLEORDERTYPES', order.typeId),
    Table: refView(restaurant, 'TABLES', order.tableId),
    ...(order.guestTypeId !== undefined && {
      GuestType: refView(restaurant, 'GUESTTYPES', order.guestTypeId),
    }),
    Guests: { count: order.guestCount, Guest: order.guests.map((guest) => guestView(restaurant, guest)) },
    ...(props.length > 0 && { ExternalProps: { Prop: props.map(([name, value]) => ({ name, value })) } }),
    ...(source && {
      SourceOrder: { guid: source.guid, visit: source.visit, orderIdent: source.orderIdent },
    }),
    ...(order.delivery && { DeliveryBlock: order.delivery.block }),
    ...(withdrawable !== undefined && { LoyaltyInfo: { AvailableWithdrawAmount: withdrawable } }),
    Session: order.packages.map((each) => sessionView(restaurant, time, order, each)),
  }
}

/** Address of the order for guests. What a real one looks like is not documented. */
export const orderUrl = ({ guid }: Order): string => `https://code.ucs.ru/${guid.slice(1, -1).toLowerCase()}`

/** What is left to pay; never below zero. */
export const dueOf = (unpaidSum: Money): Money => (unpaidSum > 0 ? unpaidSum : Money.zero)
