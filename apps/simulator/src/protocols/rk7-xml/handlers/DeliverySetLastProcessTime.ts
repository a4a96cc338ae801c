import { DeliverySetLastProcessTime } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'

/** Notes the time, now unless one is given; DeliveryBlock shows it. */
export const deliverySetLastProcessTime = handler(
  DeliverySetLastProcessTime,
  ({ Order, lastProcessTime }, { domain: { deliveries }, now, time }) => {
    deliveries.setLastProcessTime(orderKey(Order), lastProcessTime ?? time.text(now()))
    return {}
  },
)
