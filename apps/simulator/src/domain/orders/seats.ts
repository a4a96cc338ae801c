import type { TillContext } from '../context.ts'
import type { Order, OrderKey, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
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

/** Throws `seatClosed` for a seat whose guest has left, unless the settings let it take dishes. */
export function assertSeatOpen({ settings }: TillContext, { closedSeats = [], name }: Order, seat = 0): void {
  if (settings.till.closedSeatRefuses && closedSeats.includes(seat))
    throw new DomainError('seatClosed', { name, seat })
}
