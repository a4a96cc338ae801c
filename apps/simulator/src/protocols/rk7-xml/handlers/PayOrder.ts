import { PayOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { receiptView } from '../views/receipt.ts'
import { refKey } from '../views/refs.ts'

/** Pays and closes. Seats and single receipts are not told apart: the order has one receipt. */
export const payOrder = handler(PayOrder, (params, { domain: { checkout, restaurant }, time }) => {
  const payments = [...params.Payment, ...params.PrintCheck.flatMap(({ Payment }) => Payment)]
  const { receipt } = checkout.pay(
    orderKey(params.Order),
    {
      station: refKey(params.Station),
      cashier: refKey(params.Cashier),
      payments: payments.map((payment) => ({ currency: refKey(payment), amount: payment.amount })),
    },
    lockOf(params.lockguid),
  )
  return { PrintCheck: [receiptView(restaurant, time, receipt)] }
})
