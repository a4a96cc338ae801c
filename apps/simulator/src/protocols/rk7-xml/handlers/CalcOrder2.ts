import { CalcOrder2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { orderKey } from '../views/order-key.ts'
import { bindingViews, checkCalculation, currencyViews, toPay } from '../views/tenders.ts'

/** What has really to be paid, promised prepayments counted, and the currencies to pay it in. */
export const calcOrder2 = handler(CalcOrder2, (params, context) => {
  const order = context.domain.orders.get(orderKey(params.Order))
  checkCalculation(context, params)
  const unpaid = toPay(context, order, params)
  return {
    Order: { ...orderView(context, order), unpaidSum: unpaid },
    Payments: { basicSum: unpaid, Pay: currencyViews(context, unpaid) },
    Bindings: { Binding: bindingViews(context, order, params) },
  }
})
