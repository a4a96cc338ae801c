import { CreateOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { OrderInput } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { guestsOf } from '../views/guests.ts'
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

const withoutEffect = ['duration', 'promoCode', 'Defaulter', 'ExtraTables', 'DeliveryBlock', 'Maket'] as const

function orderInput(requested: RequestedOrder, { time, warn }: HandlerContext): OrderInput {
  for (const part of withoutEffect)
    if (requested[part] !== undefined) warn(`Order/${part} has no effect in the simulator.`)
  const { guid, holder, openTime, persistentComment, nonPersistentComment, Visit } = requested
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
