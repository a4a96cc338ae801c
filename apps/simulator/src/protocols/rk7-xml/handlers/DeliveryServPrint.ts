import { DeliveryServPrint } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'

/** Sends a delivery to the kitchen now. */
export const deliveryServPrint = handler(DeliveryServPrint, ({ Order, lockguid }, { domain: { orders } }) => {
  const key = orderKey(Order)
  deliveryOf(orders.get(key))
  const { crc32, version } = orders.sendToKitchen(key, lockOf(lockguid))
  return { version, crc32 }
})
