import { TerminalAuthStart2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** The second version: any number of authorisations, each known by the GUID of its line. */
export const terminalAuthStart2 = handler(TerminalAuthStart2, (params, context) => {
  const { Order, Prepay, Station, Waiter, lockguid } = params
  const { order, prepayment } = context.domain.checkout.startAuthorisation(
    orderKey(Order),
    {
      currency: refKey(Prepay),
      amount: Prepay.amount,
      station: refKey(Station),
      waiter: refKey(Waiter),
    },
    lockOf(lockguid),
  )
  return { line_guid: prepayment.lineGuid, Order: orderView(context, order) }
})
