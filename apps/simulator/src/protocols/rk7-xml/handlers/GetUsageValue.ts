import { GetUsageValue } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { refView } from '../views/refs.ts'

/** What is in use in a context. Everybody here uses the defaults of the restaurant; what it does not have is not found. */
export const getUsageValue = handler(GetUsageValue, ({ name, param }, { domain: { restaurant } }) => {
  const { defaults } = restaurant
  const value = {
    'Order Category': () => refView(restaurant, 'UNCHANGEABLEORDERTYPES', defaults.orderCategoryId),
    'Price Type': () => refView(restaurant, 'PRICETYPES', defaults.priceTypeId),
    'Trade Group': () => refView(restaurant, 'TRADEGROUPS', defaults.tradeGroupId),
    'Cash Drawer': () => refView(restaurant, 'DEVICES', 1),
  }[name as string]
  if (!value) throw new DomainError('itemNotFound', { key: name, collection: 'USAGES' })
  return { name, ...(param !== undefined && { param }), Value: value() }
})
