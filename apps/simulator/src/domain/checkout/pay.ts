import { Money } from '@rkeeper-kit/core'
import { inBasic } from '../calculation/currency.ts'
import { openDishes } from '../calculation/due.ts'
import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Order, OrderKey, Receipt, RefKey, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { inProgress, liveDishes, openPrepayments } from '../orders/lines.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { passingIds } from '../orders/preview.ts'
import { prepayment } from '../orders/save-package.ts'
import { sumsOf } from '../orders/sums.ts'
import { startShift } from '../shifts/index.ts'
import { withTariffsClosed } from '../tariffs/guard.ts'
import { dueAtSeat, withReceipt } from './close.ts'
import { type Drafted, draftReceipts } from './draft-receipts.ts'
import { enterReceipt } from './receipts.ts'
import { checksOf } from './seats.ts'
import { staffOf } from './staff.ts'

interface Paid {
  readonly order: Order
  /** The last of them. */
  readonly receipt: Receipt
  readonly receipts: readonly Receipt[]
}

/** Adds a prepayment; the order stays open. */
export function prepay(
  context: TillContext,
  key: OrderKey,
  input: Parameters<CheckoutDomain['prepay']>[1],
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  const numbering = numberingAfter(order, context.ids)
  const identity = numbering.next()
  const line = prepayment(context, input, numbering)
  assertNotMoreThanDue(order, inBasic(line))
  const { stationId, waiterId: authorId } = order
  const added = { ...identity, stationId, authorId, createdAt: context.now(), printed: false }
  const packages = [...order.packages, { ...added, dishes: [], prepayments: [line], discounts: [] }]
  return commit(context, settled(context, { ...order, packages, lastUni: numbering.last }))
}

/**
 * Pays what is due, all of it or seat by seat, and closes the order when nothing is left open. What is paid too much is change,
 * unless the sum has to be exact.
 */
export function pay(
  context: TillContext,
  key: OrderKey,
  input: Parameters<CheckoutDomain['pay']>[1],
  options?: WriteOptions,
): Paid {
  const order = orderToPay(context, key, options)
  if (openDishes(order).length === 0) return closeEmptied(context, order)
  const checks = checksOf(order, input)
  // What may be refused once receipts have their numbers is tried first: a refusal would leave a gap in them.
  if (checks.length > 1 || paysByCard(order, input)) {
    const trial = { ...context, ids: passingIds() }
    settled(trial, draftReceipts(trial, order, checks, input).order)
  }
  return keep(context, draftReceipts(context, order, checks, input))
}

/** Whether a card system has a say in it. */
function paysByCard(order: Order, { bySeats, payments }: Parameters<CheckoutDomain['pay']>[1]): boolean {
  const money: readonly { readonly card?: unknown }[] = [
    ...payments,
    ...(bySeats?.checks ?? []).flatMap((check) => check.payments),
    ...openPrepayments(order),
    ...(order.intents ?? []).flatMap((intent) => intent.payments),
  ]
  return money.some(({ card }) => card !== undefined)
}

/** All that was left beside the receipts has been refused: the order closes without another one. */
function closeEmptied(context: TillContext, order: Order): Paid {
  const receipt = order.receipts.findLast(({ kind, state }) => kind === 'sale' && state === 6)
  if (!receipt) throw new DomainError('orderEmpty', { name: order.name })
  if (sumsOf(order).unpaidSum < 0) throw new DomainError('paidBeyondContents', { name: order.name })
  const closed = { ...order, finished: true, paid: true, finishTime: context.now() }
  return { order: commit(context, settled(context, closed)), receipt, receipts: [] }
}

/** Closes an order that its prepayments cover. */
export function complete(
  context: TillContext,
  key: OrderKey,
  options: WriteOptions & { readonly station?: RefKey } = {},
): Paid {
  const order = orderToPay(context, key, options)
  if (openDishes(order).length === 0) return closeEmptied(context, order)
  const prepaid = Money.sum(
    openPrepayments(order)
      .filter(({ promised }) => !promised)
      .map(inBasic),
  )
  if (prepaid < dueAtSeat(order)) throw new DomainError('notFullyPaid', { name: order.name })
  const closed = withReceipt(context, order, {
    ...staffOf(context, order, options),
    payments: [],
    confirmed: [],
  })
  return keep(context, { order: closed.order, receipts: [closed.receipt] })
}

/** Puts a paid order into the state, and its receipts where they are found. */
function keep(context: TillContext, { order, receipts }: Drafted): Paid {
  const settledOrder = settled(context, order)
  const receipt = receipts.at(-1)
  if (!receipt) throw new Error('A payment has no receipt.')
  startShift(context)
  for (const each of receipts) enterReceipt(context, each)
  return { order: commit(context, settledOrder), receipt, receipts }
}

export function orderToPay(context: TillContext, key: OrderKey, options?: WriteOptions): Order {
  const order = orderToChange(context, key, options)
  if (liveDishes(order).length === 0) throw new DomainError('orderEmpty', { name: order.name })
  if (inProgress(order).length > 0) throw new DomainError('authorisationOpen', { name: order.name })
  return withTariffsClosed(context, order)
}

export function assertNotMoreThanDue(order: Order, amount: Money, due = sumsOf(order).unpaidSum): void {
  if (amount <= due) return
  throw new DomainError('overpaid', {
    name: order.name,
    amount: Money.toString(amount),
    due: Money.toString(due),
  })
}
