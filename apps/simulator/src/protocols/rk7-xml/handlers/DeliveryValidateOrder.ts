import { DeliveryValidateOrder } from '@rkeeper-kit/xml-interface'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { DomainError } from '../../../domain/errors.ts'
import { liveDishes } from '../../../domain/orders/lines.ts'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { orderKey } from '../views/order-key.ts'

/** Refuses an order with a dish that is banned by now. Prices stay those the order was saved with. */
export const deliveryValidateOrder = handler(DeliveryValidateOrder, (params, context) => {
  const { menu, orders } = context.domain
  const order = orders.get(orderKey(params.Order))
  deliveryOf(order)
  if (context.settings.rk7.deliveryValidationFails) throw new DomainError('deliveryNotComparable')
  const banned = menu.stopList().filter(({ kind, prohibited }) => kind === 'dish' && prohibited)
  const stopped = banned.find(({ item }) => liveDishes(order).some(({ dishId }) => dishId === item.id))
  if (stopped) throw new DomainError('dishStopped', { dish: context.domain.restaurant.nameOf(stopped.item) })
  return { Order: { ...orderView(context, order), cancelled: false, Error_Item: [] } }
})
