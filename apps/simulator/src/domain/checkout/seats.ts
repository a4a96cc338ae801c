import { openDishes } from '../calculation/due.ts'
import type { CheckoutDomain, Guid, IntentReceipt, Order, PaymentInput } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { normalizeGuid } from '../restaurant/keys.ts'

/** A receipt to be made: what it closes, and payments of its own. */
export interface Check {
  /** 0: what belongs to no seat; absent: all that is open. */
  readonly seat?: number
  readonly payments?: readonly PaymentInput[]
  /** The intent receipt that becomes it. */
  readonly intent?: IntentReceipt
}

type Input = Parameters<CheckoutDomain['pay']>[1]

/** The receipts that a payment makes: one for all that is open, or those of seats. Without payments those intended. */
export function checksOf(order: Order, { bySeats, payments }: Input): readonly Check[] {
  const named = (bySeats?.checks ?? []).map((check) => ({
    seat: check.seat ?? seatOf(order, check.receiptGuid),
    payments: check.payments,
  }))
  if (payments.length + named.length === 0) {
    const intended = intendedChecks(order, bySeats?.seat ?? 0)
    if (intended.length > 0) return intended
  }
  if (!bySeats) return [{}]
  const seats = openSeats(order)
  if (bySeats.seat !== undefined && bySeats.seat !== 0)
    return [
      assertOpen(order, seats, named.find(({ seat }) => seat === bySeats.seat) ?? { seat: bySeats.seat }),
    ]
  for (const check of named) assertOpen(order, seats, check)
  if (named.length > 0 && payments.length === 0) return named
  const others = seats.filter((seat) => !named.some((check) => check.seat === seat))
  return [...named, ...others.map((seat) => ({ seat }))]
}

const openSeats = (order: Order): readonly number[] =>
  [...new Set(openDishes(order).map(({ seat }) => seat))].sort((a, b) => a - b)

/** Those for a seat of which everything was refused since then are left out. */
function intendedChecks(order: Order, wanted: number): readonly Check[] {
  const seats = openSeats(order)
  return (order.intents ?? [])
    .filter(({ seat, state }) => state === 3 && (wanted === 0 || seat === wanted))
    .filter(({ seat }) => seat === 0 || seats.includes(seat))
    .map((intent) => ({ intent, ...(intent.seat !== 0 && { seat: intent.seat }) }))
}

/** The seat of a printed bill or intent receipt. */
function seatOf({ bills = [], intents = [] }: Order, receiptGuid: Guid | undefined): number {
  const guid = receiptGuid === undefined ? undefined : normalizeGuid(receiptGuid)
  const found = [...bills, ...intents].find(({ lineGuid }) => lineGuid === guid)
  if (!found) throw new DomainError('receiptNotFound', { receipt: receiptGuid ?? '(no seat or line_guid)' })
  return found.seat
}

function assertOpen<T extends { readonly seat: number }>(
  order: Order,
  seats: readonly number[],
  check: T,
): T {
  if (seats.includes(check.seat)) return check
  throw new DomainError('seatEmpty', { name: order.name, seat: check.seat })
}
