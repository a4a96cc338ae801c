import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type {
  CheckoutDomain,
  IntentReceipt,
  Order,
  OrderKey,
  Payment,
  Prepayment,
  Receipt,
  WriteOptions,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import {
  confirmable,
  inProgress,
  liveDishes,
  mapPackages,
  openPrepayments,
  withLineState,
} from '../orders/lines.ts'
import { type Numbering, numberingAfter } from '../orders/numbering.ts'
import { prepayment } from '../orders/save-package.ts'
import { sumsOf } from '../orders/sums.ts'
import { startShift } from '../shifts/index.ts'
import { enterReceipt, nextCheckNum } from './receipts.ts'
import { type Staff, staffOf } from './staff.ts'
import { tender, tipsIn, withoutTips } from './tender.ts'

export interface Closed {
  readonly order: Order
  readonly receipt: Receipt
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
  assertNotMoreThanDue(order, input.amount)
  const { stationId, waiterId: authorId } = order
  const added = { ...identity, stationId, authorId, createdAt: context.now(), printed: false }
  const packages = [...order.packages, { ...added, dishes: [], prepayments: [line], discounts: [] }]
  return commit(context, settled(context, { ...order, packages, lastUni: numbering.last }))
}

/** Pays what is due and closes the order. What is paid too much is change, unless the sum has to be exact. */
export function pay(
  context: TillContext,
  key: OrderKey,
  input: Parameters<CheckoutDomain['pay']>[1],
  options?: WriteOptions,
): Closed {
  const order = orderToPay(context, key, options)
  const numbering = numberingAfter(order, context.ids)
  const intent = input.payments.length === 0 ? openIntent(order) : undefined
  const payments = intent?.payments ?? input.payments.map((each) => tender(context, each, numbering))
  const promised = openPrepayments(order).filter(confirmable)
  const due = dueOf(order, promised)
  const paid = withoutTips(payments)
  if (paid < due) throw new DomainError('paymentTooSmall')
  if (input.exact) {
    const { unpaidSum, intendedSum } = sumsOf(order)
    assertNotMoreThanDue(order, paid, Money.add(unpaidSum, intendedSum))
  }
  const staff = staffOf(context, order, input)
  return close(context, order, {
    payments,
    confirmed: promised,
    numbering,
    ...staff,
    ...(intent && { intent }),
  })
}

/** What the payments have to cover, when promised prepayments are kept. An intent receipt promises and does not pay. */
function dueOf(order: Order, promised: readonly Prepayment[]): Money {
  const { unpaidSum, intendedSum } = sumsOf(order)
  return Money.subtract(Money.add(unpaidSum, intendedSum), Money.sum(promised.map(({ amount }) => amount)))
}

const openIntent = ({ intents = [] }: Order): IntentReceipt | undefined =>
  intents.find(({ state }) => state === 3)

/** Closes an order that its prepayments cover. */
export function complete(context: TillContext, key: OrderKey, options?: WriteOptions): Closed {
  const order = orderToPay(context, key, options)
  if (dueOf(order, []) > 0) throw new DomainError('notFullyPaid', { name: order.name })
  const numbering = numberingAfter(order, context.ids)
  return close(context, order, { payments: [], confirmed: [], numbering, ...staffOf(context, order, {}) })
}

export function orderToPay(context: TillContext, key: OrderKey, options?: WriteOptions): Order {
  const order = orderToChange(context, key, options)
  if (liveDishes(order).length === 0) throw new DomainError('orderEmpty', { name: order.name })
  if (inProgress(order).length > 0) throw new DomainError('authorisationOpen', { name: order.name })
  return order
}

export function assertNotMoreThanDue(order: Order, amount: Money, due = sumsOf(order).unpaidSum): void {
  if (amount <= due) return
  throw new DomainError('overpaid', {
    name: order.name,
    amount: Money.toString(amount),
    due: Money.toString(due),
  })
}

interface Closing extends Staff {
  readonly payments: readonly Payment[]
  /** Promised prepayments that become real. */
  readonly confirmed: readonly Prepayment[]
  /** The intent receipt that this payment completes. */
  readonly intent?: IntentReceipt
  readonly numbering: Numbering
}

function close(context: TillContext, order: Order, closing: Closing): Closed {
  const { payments, confirmed, intent, numbering, stationId, cashierId } = closing
  context.marks.assertSellable(order)
  const { orderSum, discountSum } = sumsOf(order)
  const now = context.now()
  const tips = tipsIn(payments)
  const used = openPrepayments(order).filter((each) => !each.promised || confirmed.includes(each))
  const receipt: Receipt = {
    ...(intent ? { uni: intent.uni, lineGuid: intent.lineGuid } : numbering.next()),
    checkNum: intent?.checkNum ?? nextCheckNum(context),
    orderGuid: order.guid,
    sum: Money.subtract(orderSum, discountSum),
    payments,
    prepayments: used.map((each) => ({ ...each, promised: false, state: 6 })),
    change: Money.subtract(withoutTips(payments), dueOf(order, confirmed)),
    ...(tips > 0 && { tips }),
    ...(intent && { intended: true }),
    state: 6,
    kind: 'sale',
    cashierId,
    stationId,
    printedAt: now,
  }
  const intents = (order.intents ?? []).filter((each) => each !== intent)
  const contents: Order = {
    ...withLineState(withConfirmed(order, confirmed), 6),
    receipts: [...order.receipts, receipt],
    intents: intents.map((each) => ({ ...each, state: 7 })),
    lastUni: numbering.last,
  }
  const closed = settled(context, { ...contents, finished: true, paid: true, finishTime: now })
  startShift(context)
  enterReceipt(context, receipt)
  return { order: commit(context, closed), receipt }
}

const withConfirmed = (order: Order, confirmed: readonly Prepayment[]): Order =>
  mapPackages(order, (each) => ({
    ...each,
    prepayments: each.prepayments.map((line) =>
      confirmed.includes(line) ? { ...line, promised: false } : line,
    ),
  }))
