import { CalcOrder4 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { previewWith, subjectOf } from '../views/preview.ts'
import { bindingViews, checkCalculation, judgedCurrencyViews, toPay } from '../views/tenders.ts'

/** CalcOrder3 with further packages that are not kept; the order may be a virtual one. */
export const calcOrder4 = handler(CalcOrder4, (params, context) => {
  checkCalculation(context, params)
  const order = previewWith(context, subjectOf(context, params.Order), params.Session)
  const unpaid = toPay(context, order, params)
  return {
    Order: { ...orderView(context, order), unpaidSum: unpaid },
    Payments: { basicSum: unpaid, Pay: judgedCurrencyViews(context, unpaid) },
    Bindings: { Binding: bindingViews(context, order, params) },
  }
})
