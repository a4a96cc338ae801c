import { GetOrderList2 } from '@rkeeper-kit/xml-interface'
import type { Order, Visit } from '../../../domain/contract.ts'
import { type HandlerContext, handler, noChanges } from '../handler.ts'
import { listedVisits } from '../views/listed-visits.ts'
import { orderView } from '../views/order.ts'
import { refView } from '../views/refs.ts'

/** GetOrderList with references as elements. */
export const getOrderList2 = handler(GetOrderList2, (params, context) => {
  const lastversion = context.domain.orders.listVersion()
  if (params.lastversion === lastversion) return noChanges
  const Visit = listedVisits(context, params).map(({ visit, orders }) => visitView(context, visit, orders))
  return { lastversion, Visit }
})

function visitView(context: HandlerContext, visit: Visit, orders: readonly Order[]) {
  const { restaurant } = context.domain
  return {
    visit: visit.visit,
    guid: visit.guid,
    finished: visit.finished,
    persistentComment: visit.persistentComment,
    nonPersistentComment: visit.nonPersistentComment,
    ...(visit.guestTypeId !== undefined && {
      GuestType: refView(restaurant, 'GUESTTYPES', visit.guestTypeId),
    }),
    Guests: { count: visit.guestCount, Guest: visit.guests.map(({ label }) => ({ guestLabel: label })) },
    Orders: { Order: orders.map((order) => listedOrder(context, order)) },
  }
}

function listedOrder(context: HandlerContext, order: Order) {
  const { domain, time } = context
  const { restaurant, orders } = domain
  const {
    Session: _contents,
    SourceOrder: _source,
    Guests: _guests,
    DeliveryBlock: _delivery,
    GuestType: _type,
    ...head
  } = orderView(context, order)
  const { cookMins: _minutes, Station: _station, ...attributes } = head
  const { lock } = order
  const locked = orders.isLocked(order)
  return {
    ...attributes,
    ...(order.finishTime !== undefined && { FinishTime: time.text(order.finishTime) }),
    Creator: refView(restaurant, 'EMPLOYEES', order.creatorId),
    Waiter: refView(restaurant, 'EMPLOYEES', order.waiterId),
    ...(locked &&
      lock?.employeeId !== undefined && {
        LockedByWaiter: refView(restaurant, 'EMPLOYEES', lock.employeeId),
      }),
    ...(locked &&
      lock?.stationId !== undefined && { LockedByStation: refView(restaurant, 'CASHES', lock.stationId) }),
  }
}
