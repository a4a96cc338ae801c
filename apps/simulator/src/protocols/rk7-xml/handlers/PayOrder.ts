import { PayOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { receiptView } from '../views/receipt.ts'
import { refKey } from '../views/refs.ts'
import { delayOfPayments, paymentsOf, warnOfTerminalLayouts } from '../views/tender-input.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

/** Pays and closes; without payments it confirms those promised. By seats it makes a receipt for each, and closes when all are paid. */
export const payOrder = handler(
  PayOrder,
  (params, context) => {
    const { domain, time } = context
    const { checkout, restaurant } = domain
    warnOfTerminalLayouts(params, context)
    warnWithoutEffect(
      params,
      ['FiscalDocInfo', 'InvoiceMaket', 'ReceiptMaket', 'pdsPaysTimeout', 'sendtovdu'],
      context,
    )
    const { receipts } = checkout.pay(
      orderKey(params.Order),
      {
        station: refKey(params.Station),
        cashier: refKey(params.Cashier),
        ...paymentsOf(params),
      },
      lockOf(params.lockguid),
    )
    return { PrintCheck: receipts.map((receipt) => receiptView(restaurant, time, receipt)) }
  },
  delayOfPayments,
)
