import { DeliveryUpdateStatus } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { handler } from '../handler.ts'
import { blockOf } from '../views/delivery.ts'
import { warnOfCards } from '../views/guests.ts'
import { orderChange } from '../views/order-change.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

/** Changes state, times and heading of a delivery; what is not given stays. */
export const deliveryUpdateStatus = handler(DeliveryUpdateStatus, (params, context) => {
  const { DeliveryBlock = {}, ExtSource, lockguid } = params
  const { orders } = context.domain
  warnWithoutEffect(params, ['Restaurant', 'LockStation', 'Defaulter'], context)
  warnOfCards(params.Guests, context)
  const key = orderKey(params.Order)
  const delivery = deliveryOf(orders.get(key))
  const order = orders.update(
    key,
    {
      delivery: {
        ...delivery,
        source: ExtSource.source,
        extId: ExtSource.extID,
        block: { ...delivery.block, ...blockOf(DeliveryBlock) },
      },
      ...orderChange(params, context.time),
    },
    lockOf(lockguid),
  )
  return { version: order.version, crc32: order.crc32 }
})
