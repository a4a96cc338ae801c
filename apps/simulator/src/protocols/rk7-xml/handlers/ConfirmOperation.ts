import { ConfirmOperation } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** With `opengui` the station asks whoever is registered there and has the right, and nobody says no. */
export const confirmOperation = handler(ConfirmOperation, (params, { domain: { operations } }) => {
  const { Dish, Maket, Manager, Operation, Order, Station, opengui = false, param = 0 } = params
  const { code, guid, id } = operations.confirm({
    operation: refKey(Operation),
    station: refKey(Station),
    manager: refKey(Manager),
    ask: opengui,
    parameter: param,
    ...(Order && { order: orderKey(Order) }),
    ...(Maket && { layout: refKey(Maket) }),
    ...(Dish && { dish: { item: refKey(Dish), quantity: Dish.quantity } }),
  })
  return { Manager: { id, code, guid } }
})
