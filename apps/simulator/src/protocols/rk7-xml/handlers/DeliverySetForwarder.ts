import { DeliverySetForwarder } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Gives deliveries to a courier; all are looked at before the first is changed. */
export const deliverySetForwarder = handler(
  DeliverySetForwarder,
  ({ Employee, Order }, { domain: { orders, restaurant } }) => {
    const forwarderId = restaurant.find('EMPLOYEES', refKey(Employee)).id
    const found = Order.map((each) => orders.get(orderKey(each)))
    const changes = found.map((order) => ({ order, delivery: { ...deliveryOf(order), forwarderId } }))
    return {
      Order: changes
        .map(({ order, delivery }) => orders.update(order, { delivery }))
        .map(({ crc32, orderIdent, version }) => ({ orderIdent, version, crc32 })),
    }
  },
)
