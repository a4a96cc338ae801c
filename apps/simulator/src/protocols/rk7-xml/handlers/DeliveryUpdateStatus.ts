import { DeliveryUpdateStatus } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { handler } from '../handler.ts'
import { blockOf } from '../views/delivery.ts'
import { guestsOf } from '../views/guests.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Changes state, times and heading of a delivery; what is not given stays. */
export const deliveryUpdateStatus = handler(DeliveryUpdateStatus, (params, { domain: { orders } }) => {
  const { DeliveryBlock = {}, ExtSource, OrderType, Table, Waiter, lockguid } = params
  const { persistentComment, nonPersistentComment, holder } = params
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
      ...(Table && { table: refKey(Table) }),
      ...(Waiter && { waiter: refKey(Waiter) }),
      ...(OrderType && { orderType: refKey(OrderType) }),
      ...(persistentComment !== undefined && { persistentComment }),
      ...(nonPersistentComment !== undefined && { nonPersistentComment }),
      ...(holder !== undefined && { holder }),
      ...guestsOf(params.Guests),
    },
    lockOf(lockguid),
  )
  return { version: order.version, crc32: order.crc32 }
})
