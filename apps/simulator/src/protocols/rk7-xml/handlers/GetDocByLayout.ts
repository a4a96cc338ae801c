import { GetDocByLayout } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { layoutText, warnOfFilters } from '../views/layout.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** The obsolete form of GetPrintLayout. */
export const getDocByLayout = handler(GetDocByLayout, (params, { domain: { printing }, warn }) => {
  const { DataSourceParams, Layout, LayoutFilters, Order, ReceiptNum, TextReport = false } = params
  warnOfFilters(params, warn)
  const subject =
    ReceiptNum === undefined ? { ...(Order && { order: orderKey(Order) }) } : { receiptNumber: ReceiptNum }
  const { layout, lines } = printing.show({ layout: refKey(Layout) }, subject)
  return {
    LayoutResult: {
      LayoutCode: layout.code,
      ...(LayoutFilters !== undefined && { LayoutFilters }),
      ...(DataSourceParams !== undefined && { DataSourceParams }),
      $text: layoutText(lines, TextReport ? 'txt' : 'xml'),
    },
  }
})
