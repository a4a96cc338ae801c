import { TerminalAuthError } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'

export const terminalAuthError = handler(TerminalAuthError, (params, { domain: { checkout } }) => {
  const { Order, errorText, lockguid } = params
  const verdict = { paid: false as const, ...(errorText !== undefined && { errorText }) }
  checkout.endAuthorisation(orderKey(Order), verdict, lockOf(lockguid))
  return {}
})
