import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Order, OrderKey, Payment, Receipt, RefKey, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { liveDishes, openPrepayments, withLineState } from '../orders/lines.ts'
import { type Numbering, numberingAfter } from '../orders/numbering.ts'
import { prepayment } from '../orders/save-package.ts'
import { sumsOf } from '../orders/sums.ts'
import { startShift } from '../shifts/index.ts'
import { enterReceipt, nextCheckNum } from './receipts.ts'
import { type Staff, staffOf } from './staff.ts'

export interface Closed {
  readonly order: Order
  readonly receipt: Receipt
}

/** Adds a prepayment; the order stays open. */
export function prepay(
  context: TillContext,
  key: OrderKey,
  { currency, amount }: { currency: RefKey; amount: Money },
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  const numbering = numberingAfter(order, context.ids)
  const identity = numbering.next()
  const line = prepayment(context, { currency, amount }, numbering)
  assertNotMoreThanDue(order, amount)
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
  const payments = input.payments.map((each) => payment(context, each, numbering))
  const paid = Money.sum(payments.map(({ amount }) => amount))
  if (paid < sumsOf(order).unpaidSum) throw new DomainError('paymentTooSmall')
  if (input.exact) assertNotMoreThanDue(order, paid)
  return close(context, order, { payments, numbering, ...staffOf(context, order, input) })
}

/** Closes an order that its prepayments cover. */
export function complete(context: TillContext, key: OrderKey, options?: WriteOptions): Closed {
  const order = orderToPay(context, key, options)
  if (sumsOf(order).unpaidSum > 0) throw new DomainError('notFullyPaid', { name: order.name })
  const numbering = numberingAfter(order, context.ids)
  return close(context, order, { payments: [], numbering, ...staffOf(context, order, {}) })
}

function orderToPay(context: TillContext, key: OrderKey, options?: WriteOptions): Order {
  const order = orderToChange(context, key, options)
  if (liveDishes(order).length === 0) throw new DomainError('orderEmpty', { name: order.name })
  return order
}

function assertNotMoreThanDue(order: Order, amount: Money): void {
  const due = sumsOf(order).unpaidSum
  if (amount <= due) return
  throw new DomainError('overpaid', {
    name: order.name,
    amount: Money.toString(amount),
    due: Money.toString(due),
  })
}

function payment(
  { restaurant }: TillContext,
  { currency, amount }: { currency: RefKey; amount: Money },
  numbering: Numbering,
): Payment {
  const { id } = restaurant.find('CURRENCIES', currency)
  if (amount < 0) throw new DomainError('paymentNegative', { amount: Money.toString(amount) })
  return { ...numbering.next(), currencyId: id, amount }
}

interface Closing extends Staff {
  readonly payments: readonly Payment[]
  readonly numbering: Numbering
}

function close(
  context: TillContext,
  order: Order,
  { payments, numbering, stationId, cashierId }: Closing,
): Closed {
  const { orderSum, discountSum, unpaidSum } = sumsOf(order)
  const paid = Money.sum(payments.map(({ amount }) => amount))
  const now = context.now()
  const receipt: Receipt = {
    ...numbering.next(),
    checkNum: nextCheckNum(context),
    orderGuid: order.guid,
    sum: Money.subtract(orderSum, discountSum),
    payments,
    prepayments: openPrepayments(order)
      .filter(({ promised }) => !promised)
      .map((each) => ({ ...each, state: 6 })),
    change: Money.subtract(paid, unpaidSum),
    state: 6,
    kind: 'sale',
    cashierId,
    stationId,
    printedAt: now,
  }
  const contents = {
    ...withLineState(order, 6),
    receipts: [...order.receipts, receipt],
    lastUni: numbering.last,
  }
  const closed = settled(context, { ...contents, finished: true, paid: true, finishTime: now })
  startShift(context)
  enterReceipt(context, receipt)
  return { order: commit(context, closed), receipt }
}
