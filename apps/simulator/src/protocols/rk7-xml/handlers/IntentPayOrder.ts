import { IntentPayOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { intentView } from '../views/receipt.ts'
import { refKey } from '../views/refs.ts'
import { paymentInputs } from '../views/tender-input.ts'

export const intentPayOrder = handler(
  IntentPayOrder,
  (params, { domain: { checkout, restaurant }, time }) => {
    const { receipt } = checkout.intend(
      orderKey(params.Order),
      {
        station: refKey(params.Station),
        cashier: refKey(params.Cashier),
        payments: paymentInputs(params),
        ...(params.seat !== undefined && params.calcBySeats !== false && { seat: params.seat }),
      },
      lockOf(params.lockguid),
    )
    return { PrintCheck: [intentView(restaurant, time, receipt)] }
  },
)
