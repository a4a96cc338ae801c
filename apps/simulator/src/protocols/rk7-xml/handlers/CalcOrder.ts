import { CalcOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import { handler } from '../handler.ts'
import { guestsOf } from '../views/guests.ts'
import { orderView } from '../views/order.ts'
import { orderKey } from '../views/order-key.ts'
import { previewWith, type Subject } from '../views/preview.ts'
import { refKey } from '../views/refs.ts'

/** What an order costs with further packages, or one that is only described. */
export const calcOrder = handler(CalcOrder, (params, context) => {
  const subject: Subject = params.Order
    ? { existing: context.domain.orders.get(orderKey(params.Order)) }
    : { virtual: describedOrder(params) }
  return { Error: [], Order: orderView(context, previewWith(context, subject, params.Session)) }
})

function describedOrder(params: DecodedRequest<typeof CalcOrder>) {
  const { GuestType, OrderCategory, OrderType, Table, Waiter } = params
  return {
    ...guestsOf(params.Guests),
    ...(GuestType && { guestType: refKey(GuestType) }),
    ...(OrderCategory && { orderCategory: refKey(OrderCategory) }),
    ...(OrderType && { orderType: refKey(OrderType) }),
    ...(Table && { table: refKey(Table) }),
    ...(Waiter && { waiter: refKey(Waiter) }),
  }
}
