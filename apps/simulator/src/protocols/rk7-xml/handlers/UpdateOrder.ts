import { UpdateOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { warnOfCards } from '../views/guests.ts'
import { orderChange } from '../views/order-change.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const updateOrder = handler(UpdateOrder, (params, context) => {
  const { orders, restaurant } = context.domain
  if (params.Manager) restaurant.find('EMPLOYEES', refKey(params.Manager))
  if (params.Defaulter) {
    restaurant.find('DEFAULTERTYPES', refKey(params.Defaulter))
    context.warn('Defaulter has no effect in the simulator.')
  }
  warnOfCards(params.Guests, context)
  orders.update(orderKey(params.Order ?? {}), orderChange(params, context.time), lockOf(params.lockguid))
  return {}
})
