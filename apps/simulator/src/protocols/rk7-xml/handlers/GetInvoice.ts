import { GetInvoice } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { invoiceView } from '../views/invoice.ts'
import { orderKey } from '../views/order-key.ts'

export const getInvoice = handler(GetInvoice, ({ Invoice, Order }, { domain: { checkout } }) => {
  const key = Invoice ? { invoiceGuid: Invoice.guid } : orderKey(Order ?? {})
  return { Invoice: invoiceView(checkout.invoice(key)) }
})
