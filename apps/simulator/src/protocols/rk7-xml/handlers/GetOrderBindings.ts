import { GetOrderBindings } from '@rkeeper-kit/xml-interface'
import type { LineBinding, ReceiptBindings, RestaurantDomain } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { paymentView, prepaymentView } from '../views/receipt.ts'
import { refView } from '../views/refs.ts'

export const getOrderBindings = handler(
  GetOrderBindings,
  ({ Order }, { domain: { checkout, orders, restaurant } }) => {
    const key = orderKey(Order)
    const { guid, orderIdent, visit } = orders.get(key)
    const receipts = checkout.bindings(key)
    return {
      Order: {
        guid,
        visit,
        orderIdent,
        PrintCheck: receipts.map((each) => receiptView(restaurant, each)),
      },
    }
  },
)

const receiptView = (restaurant: RestaurantDomain, { receipt, tenders }: ReceiptBindings) => ({
  line_guid: receipt.lineGuid,
  state: receipt.state,
  CheckNum: receipt.checkNum,
  CurrLine: tenders.map(({ lines, tender }) => ({
    ...('payment' in tender
      ? { Pay: [paymentView(restaurant, tender.payment, receipt.state)] }
      : { Prepay: [prepaymentView(restaurant, tender.prepayment)] }),
    Binding: lines.map((line) => bindingView(restaurant, line)),
  })),
})

const bindingView = (restaurant: RestaurantDomain, line: LineBinding) => ({
  line_guid: line.lineGuid,
  amount: line.amount,
  quantity: line.quantity,
  DiscPart: line.discounts.map(({ amount, lineGuid }) => ({ disc_line_guid: lineGuid, amount })),
  TaxPart: line.taxes.map(({ amount, rate }) => {
    const { id, code, name } = refView(restaurant, 'TAXES', rate.taxId)
    return { id, code, name, amount, rate: rate.percent, rateid: rate.id }
  }),
})
