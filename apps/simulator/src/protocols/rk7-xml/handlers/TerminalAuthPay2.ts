import { TerminalAuthPay2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

export const terminalAuthPay2 = handler(TerminalAuthPay2, (params, context) => {
  const { Order, Prepay, lockguid } = params
  if (params.needPrintPrepay) warnWithoutEffect(params, ['needPrintPrepay'], context)
  const verdict = { paid: true as const, lineGuid: Prepay.line_guid }
  const order = context.domain.checkout.endAuthorisation(orderKey(Order), verdict, lockOf(lockguid))
  return { Order: orderView(context, order) }
})
