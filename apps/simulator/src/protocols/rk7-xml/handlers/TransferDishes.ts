import { TransferDishes } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lineKey, orderKey } from '../views/order-key.ts'
import { given, refKey } from '../views/refs.ts'

export const transferDishes = handler(TransferDishes, (params, { domain: { orders } }) => {
  const { source_lockguid: lockGuid, dest_lockguid: targetLockGuid, Employee } = params
  const dishes = params.Dishes.Dish.map((dish) => ({
    line: lineKey(dish),
    ...(dish.quantity !== undefined && { quantity: dish.quantity }),
  }))
  orders.transfer(orderKey(params.OrderSource), orderKey(params.OrderDest), dishes, {
    ...(given(lockGuid) && { lockGuid }),
    ...(given(targetLockGuid) && { targetLockGuid }),
    ...(Employee && { employee: refKey(Employee) }),
  })
  return {}
})
