import { VoidOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const voidOrder = handler(VoidOrder, (params, { domain: { orders } }) => {
  orders.void(
    orderKey(params.Order),
    {
      station: refKey(params.Station),
      manager: refKey(params.Manager),
      reason: refKey(params.DeleteReason),
      changeGuids: params.change_guids ?? true,
    },
    lockOf(params.lockguid),
  )
  return {}
})
