import { PrintMaket } from '@rkeeper-kit/xml-interface'
import { stationHandler } from '../handler.ts'
import { layoutChoice, warnOfFilters } from '../views/layout.ts'
import { orderKey } from '../views/order-key.ts'
import { sheetInput } from '../views/print.ts'
import { refKey } from '../views/refs.ts'

/** Prints a layout of an order or a receipt, or a receipt again from the data that were printed then. */
export const printMaket = stationHandler(
  PrintMaket,
  ({ Station }) => refKey(Station),
  (params, { domain: { printing }, warn }) => {
    const { Comment, Employee, Order, ReceiptNum, ReprintReceipt, Station } = params
    warnOfFilters(params, warn)
    printing.printLayout({
      station: refKey(Station),
      ...(Employee && { employee: refKey(Employee) }),
      choice: layoutChoice(params),
      subject: {
        ...(Order && { order: orderKey(Order) }),
        ...(ReceiptNum !== undefined && { receiptNumber: ReceiptNum }),
      },
      ...(Comment !== undefined && { comment: Comment }),
      ...(ReprintReceipt && { sheets: (ReprintReceipt.Data?.Unfiscal ?? []).map(sheetInput) }),
    })
    return {}
  },
)
