import { CreateInvoice } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { invoiceView } from '../views/invoice.ts'
import { orderKey } from '../views/order-key.ts'
import { given } from '../views/refs.ts'

export const createInvoice = handler(CreateInvoice, ({ Invoice, Order }, { domain: { checkout } }) => {
  const { guid, ...details } = Invoice
  const named = given(guid) ? { guid } : {}
  return { Invoice: invoiceView(checkout.createInvoice(orderKey(Order), { ...details, ...named })) }
})
