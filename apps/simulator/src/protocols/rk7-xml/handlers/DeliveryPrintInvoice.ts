import { DeliveryPrintInvoice } from '@rkeeper-kit/xml-interface'
import { stationHandler } from '../handler.ts'
import { layoutChoice } from '../views/layout.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Gives the order the number of its delivery note, and prints the note. Orders that are not in the database any more are not simulated. */
export const deliveryPrintInvoice = stationHandler(
  DeliveryPrintInvoice,
  ({ Station }) => refKey(Station),
  ({ Maket, Order, Station, print = true }, { domain: { deliveries, printing } }) => {
    const order = orderKey(Order)
    const document = printing.documentOf('invoice')
    const note = { station: refKey(Station), subject: { order } }
    const choice = Maket ? layoutChoice({ Maket }) : document && { document: { id: document.id } }
    if (print && choice) printing.assertPrintsLayout({ ...note, choice })
    const num = String(deliveries.invoiceNumber(order))
    if (print && choice) printing.printLayout({ ...note, choice })
    return { Invoice: { num } }
  },
)
