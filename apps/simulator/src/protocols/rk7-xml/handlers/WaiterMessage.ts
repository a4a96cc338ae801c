import { WaiterMessage } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const waiterMessage = handler(WaiterMessage, (params, { domain: { messages }, time, warn }) => {
  const { Buttons, Manager, Order, Station, Waiter, external_id, param } = params
  if (Buttons) warn('Buttons have no effect in the simulator.')
  const { id } = messages.post({
    text: params.text,
    type: params.messageType,
    expiresAt: time.instant(params.expireTime),
    ...(external_id !== undefined && { externalId: external_id }),
    ...(param !== undefined && { param }),
    ...(Station && { station: refKey(Station) }),
    ...(Waiter && { waiter: refKey(Waiter) }),
    ...(Manager && { manager: refKey(Manager) }),
    ...(Order && { order: orderKey(Order) }),
  })
  return { Message: { id } }
})
