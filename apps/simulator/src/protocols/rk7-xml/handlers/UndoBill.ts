import { UndoBill } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const undoBill = handler(UndoBill, (params, { domain: { checkout } }) => {
  const { Cashier, DeleteReason, Order, Station, lockguid, seat } = params
  checkout.undoBill(
    orderKey(Order),
    {
      station: refKey(Station),
      cashier: refKey(Cashier),
      ...(seat !== undefined && { seat }),
      ...(DeleteReason && { reason: refKey(DeleteReason) }),
    },
    lockOf(lockguid),
  )
  return {}
})
