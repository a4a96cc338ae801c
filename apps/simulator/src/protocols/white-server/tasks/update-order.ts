import type { RefKey } from '../../../domain/contract.ts'
import { discountsOf } from '../orders/discounts.ts'
import { orderLines } from '../orders/order-lines.ts'
import { shortView } from '../orders/order-view.ts'
import { handler, type TaskContext } from './handler.ts'

/** Gives an order new contents; without `products` the dishes stay, and discounts that are not given again are gone. */
export const updateOrder = handler('UpdateOrder', 'till', (context, params) => {
  const { orders } = context.domain
  const key = { guid: params.orderGuid }
  const category = categoryOf(context, params.orderCategoryCode)
  if (params.products) {
    const lines = orderLines(context, params.products)
    orders.replaceContents(key, { lines, discounts: discountsOf(params.discountIds) })
  }
  const comment = params.delivery?.address?.comment
  const order = orders.update(key, {
    ...(category && { orderCategory: category }),
    ...(comment !== undefined && { externalProps: { 'Delivery.Address.Comment': comment ?? '' } }),
  })
  return { order: shortView(context, order) }
})

/** Looked up first, so that a wrong code changes nothing. */
function categoryOf({ domain }: TaskContext, code: number | undefined): RefKey | undefined {
  if (code === undefined) return undefined
  return { id: domain.restaurant.find('UNCHANGEABLEORDERTYPES', { code }).id }
}
