import { CalcOrder3 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { orderKey } from '../views/order-key.ts'
import { bindingViews, checkCalculation, judgedCurrencyViews, toPay } from '../views/tenders.ts'

/** CalcOrder2 that also says why a currency cannot be used. */
export const calcOrder3 = handler(CalcOrder3, (params, context) => {
  const order = context.domain.orders.get(orderKey(params.Order))
  checkCalculation(context, params)
  const unpaid = toPay(context, order, params)
  return {
    Order: { ...orderView(context, order), unpaidSum: unpaid },
    Payments: { basicSum: unpaid, Pay: judgedCurrencyViews(context, unpaid) },
    Bindings: { Binding: bindingViews(context, order, params) },
  }
})
