import { DeliveryLockOrder } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { handler } from '../handler.ts'
import { intervalText } from '../local-time.ts'
import { lockFor } from '../views/lock.ts'
import { orderKey } from '../views/order-key.ts'

/** Like LockOrder, and without `lockTime` for as long as the setting says. */
export const deliveryLockOrder = handler(DeliveryLockOrder, (params, context) => {
  deliveryOf(context.domain.orders.get(orderKey(params.Order)))
  const usual = intervalText(context.settings.rk7.deliveryLockSeconds * 1000)
  return { locked: lockFor(context, { ...params, lockTime: params.lockTime ?? usual }) }
})
