import { Money } from '@rkeeper-kit/core'
import { openDishes } from '../calculation/due.ts'
import type { TillContext } from '../context.ts'
import type { CheckoutDomain, IntentReceipt, Order, OrderKey, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { assertFlag } from '../restaurant/rights.ts'
import { billedSum, withBill, withBillsWithdrawn } from './bill.ts'
import { orderToPay } from './pay.ts'
import { nextCheckNum } from './receipts.ts'
import { reckon } from './reckon.ts'
import { staffOf } from './staff.ts'
import { tender } from './tender.ts'

/** Prints the bill together with an intent receipt; the order is as good as paid until it is corrected or paid. */
export function intend(
  context: TillContext,
  key: OrderKey,
  input: Parameters<CheckoutDomain['intend']>[1],
  options?: WriteOptions,
): { readonly order: Order; readonly receipt: IntentReceipt } {
  const order = orderToPay(context, key, options)
  const { seat = 0 } = input
  const staff = staffOf(context, order, input)
  if (seat !== 0 && !openDishes(order).some((dish) => dish.seat === seat))
    throw new DomainError('seatEmpty', { name: order.name, seat })
  // A new intent receipt takes the place of the earlier one of the same seat, or of all.
  const earlier = (each: { readonly seat: number }): boolean =>
    seat === 0 || each.seat === 0 || each.seat === seat
  const intents = withdrawn(order, earlier)
  const sum = billedSum({ ...order, intents }, seat)
  const due = sum > 0 ? sum : Money.zero
  const billed = withBill(context, order, seat, staff)
  const numbering = numberingAfter(billed, context.ids)
  const payments = input.payments.map((each) => tender(context, each, numbering))
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
  const draft = { ...billed, intents: [...intents, receipt], lastUni: numbering.last }
  return { order: commit(context, settled(context, draft)), receipt }
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
