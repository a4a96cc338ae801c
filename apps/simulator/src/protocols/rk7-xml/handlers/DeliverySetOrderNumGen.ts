import { DeliverySetOrderNumGen } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

/** The next delivery order gets the number. Whether a real till gives it or the one after is not documented. */
export const deliverySetOrderNumGen = handler(
  DeliverySetOrderNumGen,
  ({ value }, { domain: { deliveries } }) => {
    deliveries.setNextNumber(value)
    return {}
  },
)
