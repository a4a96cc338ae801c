import { DeliveryVoidOrder } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const deliveryVoidOrder = handler(DeliveryVoidOrder, (params, { domain: { orders } }) => {
  const key = orderKey(params.Order)
  deliveryOf(orders.get(key))
  const order = orders.void(
    key,
    {
      station: refKey(params.Station),
      manager: refKey(params.Employee),
      reason: refKey(params.DeleteReason),
    },
    lockOf(params.lockguid),
  )
  return { version: order.version, crc32: order.crc32 }
})
