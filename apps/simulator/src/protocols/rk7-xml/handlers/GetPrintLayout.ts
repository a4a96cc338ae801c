import { GetPrintLayout } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { layoutChoice, layoutText, warnOfFilters } from '../views/layout.ts'
import { orderKey } from '../views/order-key.ts'

/** Shows a layout without printing it. Our layouts are small, and come as XML, text or HTML only. */
export const getPrintLayout = handler(GetPrintLayout, (params, { domain: { printing }, warn }) => {
  const { EncodeBase64 = false, Order, ReceiptNum, format = 'xml' } = params
  warnOfFilters(params, warn)
  const subject =
    ReceiptNum === undefined ? { ...(Order && { order: orderKey(Order) }) } : { receiptNumber: ReceiptNum }
  const { lines } = printing.show(layoutChoice(params), subject)
  const text = layoutText(lines, format)
  return { LayoutResult: EncodeBase64 ? base64Of(text) : text }
})

const base64Of = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
