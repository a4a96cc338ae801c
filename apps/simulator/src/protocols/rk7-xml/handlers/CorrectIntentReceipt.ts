import { CorrectIntentReceipt } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const correctIntentReceipt = handler(CorrectIntentReceipt, (params, context) => {
  const { Cashier, DeleteReason, Order, lockguid, seat } = params
  const order = context.domain.checkout.correctIntent(
    orderKey(Order),
    {
      cashier: refKey(Cashier),
      ...(seat !== undefined && { seat }),
      ...(DeleteReason && { reason: refKey(DeleteReason) }),
    },
    lockOf(lockguid),
  )
  return { Error: [], Order: orderView(context, order) }
})
