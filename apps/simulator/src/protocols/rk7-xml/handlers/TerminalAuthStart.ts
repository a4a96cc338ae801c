import { TerminalAuthStart } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** The first version: one authorisation at a time, known by its order alone. */
export const terminalAuthStart = handler(TerminalAuthStart, (params, { domain: { checkout } }) => {
  const { Currency, Order, Waiter, amount, lockguid } = params
  const input = { currency: refKey(Currency), amount, waiter: refKey(Waiter), only: true }
  checkout.startAuthorisation(orderKey(Order), input, lockOf(lockguid))
  return {}
})
