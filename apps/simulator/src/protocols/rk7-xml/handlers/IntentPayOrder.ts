import { IntentPayOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { intentView } from '../views/receipt.ts'
import { refKey } from '../views/refs.ts'
import { intendedPayments, warnOfTerminalLayouts } from '../views/tender-input.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

export const intentPayOrder = handler(IntentPayOrder, (params, context) => {
  const { domain, time } = context
  const { checkout, restaurant } = domain
  warnOfTerminalLayouts(params, context)
  warnWithoutEffect(
    params,
    ['BillMaket', 'FiscalDocInfo', 'InvoiceMaket', 'ReceiptMaket', 'pdsPaysTimeout', 'sendtovdu'],
    context,
  )
  const { receipts } = checkout.intend(
    orderKey(params.Order),
    {
      station: refKey(params.Station),
      cashier: refKey(params.Cashier),
      ...intendedPayments(params),
    },
    lockOf(params.lockguid),
  )
  return { PrintCheck: receipts.map((receipt) => intentView(restaurant, time, receipt)) }
})
