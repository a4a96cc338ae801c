import { Money } from '@rkeeper-kit/core'
import { inBasic } from '../calculation/currency.ts'
import { dueByLine, lessShares, openDishes } from '../calculation/due.ts'
import type { TillContext } from '../context.ts'
import type { DishLine, IntentReceipt, Order, PaidLine, Payment, Prepayment, Receipt } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { mapPackages, openPrepayments } from '../orders/lines.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { withPayCharges } from './pay-charges.ts'
import { joined, sharesOf, withClosed } from './receipt-shares.ts'
import { nextCheckNum } from './receipts.ts'
import { reckon } from './reckon.ts'
import type { Staff } from './staff.ts'
import { tipsIn } from './tender.ts'

export interface Closing extends Staff {
  readonly payments: readonly Payment[]
  /** Promised prepayments that become real. */
  readonly confirmed: readonly Prepayment[]
  /** The intent receipt that this payment completes. */
  readonly intent?: IntentReceipt
  /** Only the lines of this seat; 0 are those of none. Absent: all that is open. */
  readonly seat?: number
}

/** What is to be paid for the open lines of a seat, or for all of them. */
export function dueAtSeat(order: Order, seat?: number): Money {
  const due = dueByLine(order)
  return Money.sum(linesAt(order, seat).map(({ lineGuid }) => due.get(lineGuid) ?? Money.zero))
}

/** The open lines of a seat, or all of them. */
export const linesAt = (order: Order, seat: number | undefined): readonly DishLine[] =>
  openDishes(order).filter((dish) => seat === undefined || dish.seat === seat)

/** Prepayments that count for a seat. Those for the whole order count for whatever closes it. */
export function prepaymentsAt(order: Order, seat?: number): readonly Prepayment[] {
  const last = seat === undefined || linesAt(order, seat).length === openDishes(order).length
  return openPrepayments(order).filter((each) => last || each.seat === seat)
}

/** Closes open lines by a receipt of their own. Nothing is kept yet. Throws `paymentTooSmall`. */
export function withReceipt(
  context: TillContext,
  order: Order,
  closing: Closing,
): { readonly order: Order; readonly receipt: Receipt } {
  const { confirmed, intent, payments, seat } = closing
  const lines = linesAt(order, seat)
  const used = prepaymentsAt(order, seat).filter((each) => !each.promised || confirmed.includes(each))
  const due = dueAtSeat(order, seat)
  const reckoning = reckon(context.state, Money.subtract(due, Money.sum(used.map(inBasic))), payments)
  if (reckoning.change < 0) throw new DomainError('paymentTooSmall')

  const charged = withPayCharges(context, order, payments, reckoning)
  const shares = joined(sharesOf(order, lines, due), charged.added)
  const tips = Money.subtract(tipsIn(payments), charged.tips)
  const numbering = numberingAfter(charged.order, context.ids)
  const receipt: Receipt = {
    ...(intent ? { uni: intent.uni, lineGuid: intent.lineGuid } : numbering.next()),
    checkNum: intent?.checkNum ?? nextCheckNum(context),
    orderGuid: order.guid,
    sum: Money.add(due, charged.sum),
    payments,
    prepayments: used.map((each) => ({ ...each, promised: false, state: 6 })),
    change: reckoning.change,
    ...(tips > 0 && { tips }),
    ...(intent && { intended: true }),
    ...(seat !== undefined && { seat }),
    lines: paidLines(order, lines, charged.sum),
    ...(Object.keys(shares).length > 0 && { shares }),
    state: 6,
    kind: 'sale',
    cashierId: closing.cashierId,
    stationId: closing.stationId,
    printedAt: context.now(),
  }
  const closed = closedBy(charged.order, receipt, intent)
  return { order: { ...closed, lastUni: numbering.last }, receipt }
}

/** What is paid for each line: what is due for it, and its share of what the payment adds. */
function paidLines(order: Order, lines: readonly DishLine[], added: Money): readonly PaidLine[] {
  const due = dueByLine(order)
  const parts = lines.map(({ lineGuid }) => [lineGuid, due.get(lineGuid) ?? Money.zero] as const)
  return [...lessShares(parts, Money.negate(added))].map(([lineGuid, paid]) => ({ lineGuid, paid }))
}

/** The order with what the receipt has closed. */
function closedBy(order: Order, receipt: Receipt, intent: IntentReceipt | undefined): Order {
  const { lines = [], prepayments, shares = {} } = receipt
  const closed = new Set(lines.map(({ lineGuid }) => lineGuid))
  const used = new Set(prepayments.map(({ lineGuid }) => lineGuid))
  const dish = (line: DishLine): DishLine => ({
    ...line,
    state: 6,
    ...(line.components && { components: line.components.map(dish) }),
  })
  const contents = mapPackages(order, (each) => ({
    ...each,
    dishes: each.dishes.map((line) => (closed.has(line.lineGuid) ? dish(line) : line)),
    prepayments: each.prepayments.map((line) =>
      used.has(line.lineGuid) ? { ...line, promised: false, state: 6 } : line,
    ),
    discounts: each.discounts.map((line) => withClosed(line, shares)),
  }))
  const done = openDishes(contents).length === 0
  const intents = (order.intents ?? [])
    .filter((each) => each !== intent)
    .map((each) =>
      done || each.seat === 0 || each.seat === receipt.seat ? { ...each, state: 7 as const } : each,
    )
  return {
    ...contents,
    ...(order.charges && { charges: order.charges.map((line) => withClosed(line, shares)) }),
    ...(order.intents && { intents }),
    receipts: [...order.receipts, receipt],
    ...(done && { finished: true, paid: true, finishTime: receipt.printedAt }),
  }
}
