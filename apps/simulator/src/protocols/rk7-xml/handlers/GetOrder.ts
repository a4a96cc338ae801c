import { GetOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { Order, OrdersDomain } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { orderKey } from '../views/order-key.ts'

export const getOrder = handler(GetOrder, ({ Order: wanted }, context) => ({
  Order: orderView(context, find(context.domain.orders, wanted)),
}))

/** By key, or by external properties when nothing else is given. */
function find(orders: OrdersDomain, wanted: DecodedRequest<typeof GetOrder>['Order']): Order {
  const key = orderKey(wanted)
  const props = wanted.ExternalProps?.Prop ?? []
  if (Object.keys(key).length > 0 || props.length === 0) return orders.get(key)
  const matching = orders
    .list()
    .find(({ externalProps }) => props.every(({ name, value = '' }) => externalProps[name] === value))
  return matching ?? orders.get(key)
}
