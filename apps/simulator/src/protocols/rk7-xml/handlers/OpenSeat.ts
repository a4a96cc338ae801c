import { OpenSeat } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'

export const openSeat = handler(OpenSeat, ({ Order, seat, lockguid }, { domain: { orders } }) => {
  orders.setSeat(orderKey(Order), seat, 'open', lockOf(lockguid))
  return {}
})
