import { DeliveryChangeRestState } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

/** Opens or closes the restaurant for deliveries; what is not given stays. */
export const deliveryChangeRestState = handler(
  DeliveryChangeRestState,
  ({ restaurantState, restaurantTime }, { domain: { deliveries }, time }) => {
    const before = deliveries.service()
    const active = restaurantState ?? before.active
    const resumesAt = restaurantTime === undefined ? before.resumesAt : time.instant(restaurantTime)
    deliveries.setService(active || resumesAt === undefined ? { active } : { active, resumesAt })
    return {}
  },
)
