import { TerminalAuthPay } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'

export const terminalAuthPay = handler(TerminalAuthPay, (params, { domain: { checkout } }) => {
  const { Order, authCode, cardCode, lockguid, owner, transactionID } = params
  const details = {
    ...(transactionID !== undefined && { transactionId: transactionID }),
    ...(authCode !== undefined && { authCode }),
    ...(cardCode !== undefined && { cardCode }),
    ...(owner !== undefined && { owner }),
  }
  checkout.endAuthorisation(orderKey(Order), { paid: true, details }, lockOf(lockguid))
  return {}
})
