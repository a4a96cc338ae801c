import { CloseSeat } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'

export const closeSeat = handler(CloseSeat, ({ Order, seat, lockguid }, { domain: { orders } }) => {
  orders.setSeat(orderKey(Order), seat, 'closed', lockOf(lockguid))
  return {}
})
