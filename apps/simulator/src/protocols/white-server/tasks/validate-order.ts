import { discountsOf } from '../orders/discounts.ts'
import { orderLines } from '../orders/order-lines.ts'
import { priceView } from '../orders/order-view.ts'
import { handler } from './handler.ts'

/** Works an order out as CreateOrder would make it, and keeps nothing; refuses what CreateOrder would refuse for its contents. */
export const validateOrder = handler(
  'ValidateOrder',
  'till',
  (context, { order: wanted }) => {
    const lines = orderLines(context, wanted.products)
    const discounts = discountsOf(wanted.discountIds)
    const order = context.domain.orders.preview({ virtual: {} }, [{ lines, discounts }])
    return { order: { price: priceView(context, order) } }
  },
  { note: 'the answer, the price, is assumed: the vendor’s page could not be read' },
)
