import { CheckMarking } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Says nothing when the mark may be sold, and refuses otherwise. */
export const checkMarking = handler(
  CheckMarking,
  ({ data, Dish, Maket, Order, Station }, { domain: { marking, restaurant } }) => {
    if (Maket) restaurant.find('MAKETS', refKey(Maket))
    marking.check({
      order: orderKey(Order),
      dish: refKey(Dish),
      quantity: Dish.quantity,
      station: refKey(Station),
      data,
    })
    return {}
  },
  (_, { domain: { marking } }) => marking.service.delaySeconds,
)
