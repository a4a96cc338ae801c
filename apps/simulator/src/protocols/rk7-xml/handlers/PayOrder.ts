import { PayOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { receiptView } from '../views/receipt.ts'
import { refKey } from '../views/refs.ts'
import { delayOfPayments, paymentInputs } from '../views/tender-input.ts'

/** Pays and closes; without payments it confirms those promised. The order has one receipt, whatever its seats. */
export const payOrder = handler(
  PayOrder,
  (params, { domain: { checkout, restaurant }, time }) => {
    const { receipt } = checkout.pay(
      orderKey(params.Order),
      {
        station: refKey(params.Station),
        cashier: refKey(params.Cashier),
        payments: paymentInputs(params),
      },
      lockOf(params.lockguid),
    )
    return { PrintCheck: [receiptView(restaurant, time, receipt)] }
  },
  delayOfPayments,
)
