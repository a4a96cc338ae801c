import { CreateOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { OrderInput } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { intervalFromZero } from '../local-time.ts'
import { guestsOf, warnOfCards } from '../views/guests.ts'
import { orderView } from '../views/order.ts'
import { given, refKey } from '../views/refs.ts'

type RequestedOrder = DecodedRequest<typeof CreateOrder>['Order'][number]

/** The answer describes one order, so one is what a request may open. */
export const createOrder = handler(CreateOrder, ({ Order: [requested, ...others] }, context) => {
  if (!requested || others.length > 0) {
    throw new DomainError('notSimulated', { command: 'CreateOrder with more than one Order' })
  }
  const order = context.domain.orders.create(orderInput(requested, context))
  return {
    OrderID: order.orderIdent,
    VisitID: order.visit,
    guid: order.guid,
    Order: orderView(context, order),
  }
})

/** Nothing that answers show depends on these; references that point nowhere are refused all the same. */
function passOver(
  { DeliveryBlock, Defaulter, Maket }: RequestedOrder,
  { domain: { restaurant }, warn }: HandlerContext,
): void {
  if (Defaulter) restaurant.find('DEFAULTERTYPES', refKey(Defaulter))
  if (Maket) restaurant.find('MAKETS', refKey(Maket))
  for (const [part, given] of Object.entries({ DeliveryBlock, Defaulter, Maket }))
    if (given) warn(`Order/${part} has no effect in the simulator.`)
}

function orderInput(requested: RequestedOrder, context: HandlerContext): OrderInput {
  const { time } = context
  passOver(requested, context)
  warnOfCards(requested.Guests, context)
  const { guid, holder, openTime, persistentComment, nonPersistentComment, promoCode, Visit } = requested
  const duration = requested.duration === undefined ? undefined : intervalFromZero(requested.duration)
  const visit = Visit && {
    ...(given(Visit.guid) && { guid: Visit.guid }),
    ...(Visit.visit !== undefined && { visit: Visit.visit }),
  }
  return {
    table: refKey(requested.Table),
    ...(given(guid) && { guid }),
    ...(visit && Object.keys(visit).length > 0 && { visit }),
    ...(requested.Station && { station: refKey(requested.Station) }),
    ...(requested.Creator && { creator: refKey(requested.Creator) }),
    ...(requested.Waiter && { waiter: refKey(requested.Waiter) }),
    ...(requested.OrderCategory && { orderCategory: refKey(requested.OrderCategory) }),
    ...(requested.OrderType && { orderType: refKey(requested.OrderType) }),
    ...(requested.GuestType && { guestType: refKey(requested.GuestType) }),
    ...(holder !== undefined && { holder }),
    ...(duration !== undefined && { duration }),
    ...(promoCode !== undefined && { promoCode }),
    ...(requested.ExtraTables && { extraTables: requested.ExtraTables.item.map(refKey) }),
    ...(requested.rkFriendsAnchor !== undefined && { rkFriendsAnchor: requested.rkFriendsAnchor }),
    ...(openTime !== undefined && { openTime: time.instant(openTime) }),
    ...(persistentComment !== undefined && { persistentComment }),
    ...(nonPersistentComment !== undefined && { nonPersistentComment }),
    ...(requested.ExternalProps && { externalProps: propsOf(requested.ExternalProps) }),
    ...guestsOf(requested.Guests),
  }
}

const propsOf = ({ Prop }: NonNullable<RequestedOrder['ExternalProps']>): Readonly<Record<string, string>> =>
  Object.fromEntries(Prop.map(({ name, value = '' }) => [name, value]))
