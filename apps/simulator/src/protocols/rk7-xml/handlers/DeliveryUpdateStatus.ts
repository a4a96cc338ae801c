import { DeliveryUpdateStatus } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { handler } from '../handler.ts'
import { changedDelivery } from '../views/delivery.ts'
import { warnOfCards } from '../views/guests.ts'
import { orderChange } from '../views/order-change.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

/** Changes state, times and heading of a delivery; what is not given stays. */
export const deliveryUpdateStatus = handler(DeliveryUpdateStatus, (params, context) => {
  const { orders } = context.domain
  warnWithoutEffect(params, ['Restaurant', 'LockStation', 'Defaulter'], context)
  warnOfCards(params.Guests, context)
  const key = orderKey(params.Order)
  const delivery = changedDelivery(deliveryOf(orders.get(key)), params)
  const change = { delivery, ...orderChange(params, context.time) }
  const order = orders.update(key, change, lockOf(params.lockguid))
  return { version: order.version, crc32: order.crc32 }
})
