import { TerminalAuthPay2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'

export const terminalAuthPay2 = handler(TerminalAuthPay2, ({ Order, Prepay, lockguid }, context) => {
  const verdict = { paid: true as const, lineGuid: Prepay.line_guid }
  const order = context.domain.checkout.endAuthorisation(orderKey(Order), verdict, lockOf(lockguid))
  return { Order: orderView(context, order) }
})
