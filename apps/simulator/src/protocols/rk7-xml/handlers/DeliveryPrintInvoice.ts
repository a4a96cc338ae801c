import { DeliveryPrintInvoice } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Gives the order the number of its delivery note. Orders that are not in the database any more are not simulated. */
export const deliveryPrintInvoice = handler(
  DeliveryPrintInvoice,
  ({ Order, Station }, { domain: { deliveries, restaurant } }) => {
    restaurant.find('CASHES', refKey(Station))
    return { Invoice: { num: String(deliveries.invoiceNumber(orderKey(Order))) } }
  },
)
