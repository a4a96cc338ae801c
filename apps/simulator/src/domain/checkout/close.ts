import { Money } from '@rkeeper-kit/core'
import { withCharge } from '../calculation/charges.ts'
import { inBasic } from '../calculation/currency.ts'
import {
  dueByLine,
  lessShares,
  lineDiscountSum,
  openDishes,
  openPart,
  orderDiscounts,
} from '../calculation/due.ts'
import { shareOf } from '../calculation/share.ts'
import type { TillContext } from '../context.ts'
import type {
  ChargeSource,
  DiscountLine,
  DishLine,
  Guid,
  IntentReceipt,
  Order,
  Payment,
  Prepayment,
  Receipt,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { mapPackages, openPrepayments } from '../orders/lines.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { taxedAmount } from '../orders/sums.ts'
import { nextCheckNum } from './receipts.ts'
import { reckon } from './reckon.ts'
import type { Staff } from './staff.ts'
import { tipsIn, withoutTips } from './tender.ts'

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
  const { change, changeTip, rounding } = reckon(
    context.state,
    Money.subtract(due, Money.sum(used.map(inBasic))),
    payments,
  )
  if (change < 0) throw new DomainError('paymentTooSmall')
  if (changeTip > 0 && context.state.restaurant.money.tipDiscountId === undefined)
    refuseExcess(order, withoutTips(payments), changeTip)

  const carried = carriedTips(payments)
  const charged = withPayCharges(context, order, { rounding, changeTip, carried })
  const extra = Money.subtract(Money.add(changeTip, Money.sum(carried.map(({ tip }) => tip))), rounding)
  const dueOfLine = dueByLine(order)
  const paidByLine = lessShares(
    lines.map(({ lineGuid }) => [lineGuid, dueOfLine.get(lineGuid) ?? Money.zero] as const),
    Money.negate(extra),
  )
  const before = Money.sum(lines.map((line) => Money.subtract(taxedAmount(line), lineDiscountSum(line))))
  const shares = joined(sharesOf(order, lines, Money.subtract(before, due)), charged.added)
  const tips = Money.subtract(tipsIn(payments), Money.sum(carried.map(({ tip }) => tip)))
  const numbering = numberingAfter(charged.order, context.ids)
  const receipt: Receipt = {
    ...(intent ? { uni: intent.uni, lineGuid: intent.lineGuid } : numbering.next()),
    checkNum: intent?.checkNum ?? nextCheckNum(context),
    orderGuid: order.guid,
    sum: Money.add(due, extra),
    payments,
    prepayments: used.map((each) => ({ ...each, promised: false, state: 6 })),
    change,
    ...(tips > 0 && { tips }),
    ...(intent && { intended: true }),
    ...(seat !== undefined && { seat }),
    lines: lines.map(({ lineGuid }) => ({ lineGuid, paid: paidByLine.get(lineGuid) ?? Money.zero })),
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

/** Money without change, and nothing in the scenario that carries what is too much. */
function refuseExcess({ name }: Order, paid: Money, excess: Money): never {
  const due = Money.toString(Money.subtract(paid, excess))
  throw new DomainError('overpaid', { name, amount: Money.toString(paid), due })
}

interface CarriedTip {
  readonly tip: Money
  readonly discountId: number
}

/** Tips that a mark-up carries: they are part of the sum of the receipt. */
const carriedTips = (payments: readonly Payment[]): readonly CarriedTip[] =>
  payments.flatMap(({ tip, tipChargeId }) =>
    tip !== undefined && tipChargeId !== undefined ? [{ tip, discountId: tipChargeId }] : [],
  )

/** The charges that come with a payment, and what of each line of the order they are. */
function withPayCharges(
  context: TillContext,
  order: Order,
  { carried, changeTip, rounding }: { carried: readonly CarriedTip[]; changeTip: Money; rounding: Money },
): { readonly order: Order; readonly added: Readonly<Record<Guid, Money>> } {
  const { money } = context.state.restaurant
  const charges: readonly (readonly [number | undefined, ChargeSource, Money])[] = [
    [money.rounding?.discountId, 'currencyRound', rounding],
    ...carried.map(({ discountId, tip }) => [discountId, 'pay', Money.negate(tip)] as const),
    [money.tipDiscountId, 'changeTip', Money.negate(changeTip)],
  ]
  const added: Record<Guid, Money> = {}
  let changed = order
  for (const [discountId, source, amount] of charges) {
    if (discountId === undefined) continue
    const { order: next, line } = withCharge(context, changed, { discountId, source, amount })
    if (line) added[line.lineGuid] = Money.add(added[line.lineGuid] ?? Money.zero, amount)
    changed = next
  }
  return { order: changed, added }
}

/** What of each discount on the order belongs to lines that bear so much of them, by their sums; all of it when they are all. */
function sharesOf(order: Order, lines: readonly DishLine[], borne: Money): Readonly<Record<Guid, Money>> {
  const sumOf = (dishes: readonly DishLine[]): Money => Money.sum(dishes.map(({ amount }) => amount))
  const [part, whole] = [sumOf(lines), sumOf(openDishes(order))]
  const discounts = orderDiscounts(order).filter((line) => openPart(line) !== 0)
  let left = borne
  const shares = discounts.map((line, index): [Guid, Money] => {
    const open = openPart(line)
    const share = shareOf(Money.fromHundredths(Math.abs(open)), part, whole)
    const signed = open < 0 ? Money.negate(share) : share
    // The last takes what is left, so that the shares are exactly what the lines bear.
    const taken = index === discounts.length - 1 ? left : signed
    left = Money.subtract(left, taken)
    return [line.lineGuid, taken]
  })
  return Object.fromEntries(shares)
}

function joined(
  shares: Readonly<Record<Guid, Money>>,
  added: Readonly<Record<Guid, Money>>,
): Readonly<Record<Guid, Money>> {
  const sums: Record<Guid, Money> = { ...shares }
  for (const [guid, amount] of Object.entries(added)) sums[guid] = Money.add(sums[guid] ?? Money.zero, amount)
  return sums
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

function withClosed(line: DiscountLine, shares: Readonly<Record<Guid, Money>>): DiscountLine {
  const share = shares[line.lineGuid]
  if (share === undefined) return line
  return { ...line, closed: Money.add(line.closed ?? Money.zero, share) }
}
