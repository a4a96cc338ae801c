import { GetUsageValue } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { saleOfContext, termsView } from '../views/asked-menu.ts'
import { type RefView, refView } from '../views/refs.ts'

/** What is in use in a context. Of what the restaurant has no rules for, its default; what it does not have is not found. */
export const getUsageValue = handler(GetUsageValue, (params, context) => {
  const { name, param } = params
  const { restaurant } = context.domain
  const sale = saleOfContext(params, context)
  const inUse: Readonly<Record<string, () => RefView | undefined>> = {
    'Order Category': () =>
      refView(restaurant, 'UNCHANGEABLEORDERTYPES', sale.categoryId ?? restaurant.defaults.orderCategoryId),
    'Price Type': () => termsView(context, sale).PriceScale,
    'Trade Group': () => termsView(context, sale).TradeGroup,
    Discount: () => {
      const [automatic] = context.domain.menu.automaticDiscounts(sale)
      return automatic === undefined ? undefined : refView(restaurant, 'DISCOUNTS', automatic)
    },
    'Cash Drawer': () => refView(restaurant, 'DEVICES', 1),
  }
  const value = inUse[name]?.()
  if (!value) throw new DomainError('itemNotFound', { key: name, collection: 'USAGES' })
  return { name, ...(param !== undefined && { param }), Value: value }
})
