import { ValidateOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { previewWith, type Subject } from '../views/preview.ts'
import { refKey } from '../views/refs.ts'

/** Refuses what SaveOrder would refuse, and keeps nothing. */
export const validateOrder = handler(ValidateOrder, (params, context) => {
  const { Order, Table, OrderCategory, GuestType } = params
  const subject: Subject = Order
    ? { existing: context.domain.orders.get(orderKey(Order)) }
    : {
        virtual: {
          guestCount: 1,
          ...(Table && { table: refKey(Table) }),
          ...(OrderCategory && { orderCategory: refKey(OrderCategory) }),
          ...(GuestType && { guestType: refKey(GuestType) }),
        },
      }
  const { packages } = previewWith(context, subject, params.Session)
  const added = packages.slice(-params.Session.length)
  return { Error: [], Session: added.map(({ uni }) => ({ sessionID: uni })) }
})
