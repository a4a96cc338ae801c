import type { Order, OrderInput, OrdersDomain } from '../contract.ts'
import { moveMoney } from '../drawers/money.ts'
import { originalKey } from '../orders/create.ts'
import type { DomainState } from '../state.ts'

/**
 * Opens an order and fills it, or leaves nothing behind. For the till these are several commands, and an agent that fails
 * half-way takes the order back.
 */
export function placeOrder(
  state: DomainState,
  orders: OrdersDomain,
  input: OrderInput,
  fill: (order: Order) => Order,
): Order {
  const stops = { ...state.stops }
  const order = orders.create(input)
  try {
    return fill(order)
  } catch (error) {
    forget(state, order)
    for (const id of Object.keys(state.stops)) delete state.stops[Number(id)]
    Object.assign(state.stops, stops)
    throw error
  }
}

function forget(state: DomainState, { guid, visit, originalOrderId }: Order): void {
  const { orders } = state
  const last = orders.byGuid[guid]
  if (last) moveMoney(state, last, { ...last, packages: [], receipts: [] })
  delete orders.byGuid[guid]
  delete orders.visits[visit]
  if (originalOrderId !== undefined) delete orders.byOriginalId[originalKey(originalOrderId)]
}
