import { openDishes } from '../calculation/due.ts'
import type { TillContext } from '../context.ts'
import type { CheckoutDomain, IntentReceipt, Order, OrderKey, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { passingIds } from '../orders/preview.ts'
import { assertFlag } from '../restaurant/rights.ts'
import { billedSum, withBill, withBillsWithdrawn } from './bill.ts'
import { orderToPay } from './pay.ts'
import { nextCheckNum } from './receipts.ts'
import { reckon } from './reckon.ts'
import { type Staff, staffOf } from './staff.ts'
import { tender } from './tender.ts'

type IntendInput = Parameters<CheckoutDomain['intend']>[1]

/** Prints bills together with intent receipts; what they are for is as good as paid until it is corrected or paid. */
export function intend(
  context: TillContext,
  key: OrderKey,
  input: IntendInput,
  options?: WriteOptions,
): Intended {
  const order = orderToPay(context, key, options)
  const staff = staffOf(context, order, input)
  const checks = input.checks ?? [{ seat: input.seat ?? 0, payments: input.payments }]
  // Several are tried first: a refusal half-way would leave a gap in their numbers.
  if (checks.length > 1) withIntents({ ...context, ids: passingIds() }, order, checks, staff)
  const { order: draft, receipts } = withIntents(context, order, checks, staff)
  const receipt = receipts.at(-1)
  if (!receipt) throw new DomainError('paymentTooSmall')
  return { order: commit(context, settled(context, draft)), receipt, receipts }
}

interface Intended {
  readonly order: Order
  /** The last of them. */
  readonly receipt: IntentReceipt
  readonly receipts: readonly IntentReceipt[]
}

function withIntents(
  context: TillContext,
  before: Order,
  checks: NonNullable<IntendInput['checks']>,
  staff: Staff,
): Omit<Intended, 'receipt'> {
  const receipts: IntentReceipt[] = []
  let order = before
  for (const check of checks) {
    const next = withIntent(context, order, check, staff)
    order = next.order
    receipts.push(next.receipt)
  }
  return { order, receipts }
}

/** The order with an intent receipt for a seat, or for all. It takes the place of the earlier one of the same seat, or of all. */
function withIntent(
  context: TillContext,
  before: Order,
  { payments: intended, seat }: NonNullable<IntendInput['checks']>[number],
  staff: Staff,
): Omit<Intended, 'receipts'> {
  if (seat !== 0 && !openDishes(before).some((dish) => dish.seat === seat))
    throw new DomainError('seatEmpty', { name: before.name, seat })
  const intents = withdrawn(before, (each) => seat === 0 || each.seat === 0 || each.seat === seat)
  const order = { ...before, intents }
  const due = billedSum(order, seat)
  const billed = withBill(context, order, seat, staff)
  const numbering = numberingAfter(billed, context.ids)
  const payments = intended.map((each) => tender(context, each, numbering))
  if (reckon(context.state, due, payments).change < 0) throw new DomainError('paymentTooSmall')
  const receipt: IntentReceipt = {
    ...numbering.next(),
    ...staff,
    checkNum: nextCheckNum(context),
    seat,
    sum: due,
    payments,
    state: 3,
    printedAt: context.now(),
  }
  return { order: { ...billed, intents: [...intents, receipt], lastUni: numbering.last }, receipt }
}

/** Withdraws intent receipts and their bills; where there are none, nothing happens, or the setting refuses it. */
export function correctIntent(
  context: TillContext,
  key: OrderKey,
  { cashier, reason, seat = 0 }: Parameters<CheckoutDomain['correctIntent']>[1],
  options?: WriteOptions,
): Order {
  const { restaurant } = context
  const order = orderToChange(context, key, options)
  if (cashier) restaurant.find('EMPLOYEES', cashier)
  const reasonItem = reason && restaurant.find('ORDERVOIDS', reason)
  if (reasonItem) assertFlag(context, reasonItem, 'ImplOnBillCancel')
  const chosen = (each: { readonly seat: number }): boolean => seat === 0 || each.seat === seat
  if (!order.intents?.some((each) => each.state === 3 && chosen(each))) {
    if (context.settings.rk7.correctNothing === 'ok') return order
    throw new DomainError('receiptNotFound', { receipt: `(${order.name})` })
  }
  const withoutBills = withBillsWithdrawn(order, chosen, reasonItem?.id)
  return commit(
    context,
    settled(context, { ...withoutBills, intents: withdrawn(order, chosen, reasonItem?.id) }),
  )
}

const withdrawn = (
  { intents = [] }: Order,
  chosen: (each: IntentReceipt) => boolean,
  reasonId?: number,
): readonly IntentReceipt[] =>
  intents.map((each) =>
    each.state === 3 && chosen(each)
      ? { ...each, state: 7, ...(reasonId !== undefined && { reasonId }) }
      : each,
  )
