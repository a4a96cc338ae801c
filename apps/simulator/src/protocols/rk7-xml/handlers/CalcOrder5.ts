import { CalcOrder5 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { previewWith, subjectOf } from '../views/preview.ts'
import { refView } from '../views/refs.ts'
import { bindingViews, checkCalculation, judgedCurrencyViews, toPay } from '../views/tenders.ts'

/** CalcOrder4 by printer. The simulated restaurant prints all receipts at one. */
export const calcOrder5 = handler(CalcOrder5, (params, context) => {
  const { restaurant } = context.domain
  checkCalculation(context, params)
  const order = previewWith(context, subjectOf(context, params.Order), params.Session)
  const unpaid = toPay(context, order, params)
  const [pay] = judgedCurrencyViews(context, unpaid)
  return {
    Order: { ...orderView(context, order), unpaidSum: unpaid },
    PrintChecks: {
      PrintCheck: [
        {
          seat: params.seat ?? 0,
          basicSum: unpaid,
          Printer: { id: refView(restaurant, 'DEVICES', 2).id },
          Payments: { Pay: pay ?? {} },
        },
      ],
    },
    Bindings: { Binding: bindingViews(context, order, params) },
  }
})
