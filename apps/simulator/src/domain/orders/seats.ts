import type { TillContext } from '../context.ts'
import type { Order, OrderKey, WriteOptions } from '../contract.ts'
import { commit, settled } from './commit.ts'
import { orderToChange } from './find.ts'

/** Marks a seat of an order as closed, or as open again. */
export function setSeat(
  context: TillContext,
  key: OrderKey,
  seat: number,
  state: 'open' | 'closed',
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  const others = (order.closedSeats ?? []).filter((each) => each !== seat)
  const closedSeats = state === 'closed' ? [...others, seat].sort((a, b) => a - b) : others
  return commit(context, settled(context, { ...order, closedSeats }))
}
