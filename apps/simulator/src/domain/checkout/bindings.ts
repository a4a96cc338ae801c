import { Money, Quantity } from '@rkeeper-kit/core'
import { inBasic } from '../calculation/currency.ts'
import { lineDiscountSum } from '../calculation/due.ts'
import { split } from '../calculation/share.ts'
import { taxesIn } from '../calculation/taxes.ts'
import type { TillContext } from '../context.ts'
import type { DishLine, Guid, LineBinding, Order, OrderKey, Receipt, ReceiptBindings } from '../contract.ts'
import { findOrder } from '../orders/find.ts'
import { liveDishes } from '../orders/lines.ts'
import { spread, used } from './spread.ts'

/**
 * How the payments of each receipt that holds spread over its lines. Every payment goes to all lines, in proportion to what the
 * payments before it have left; together they are exactly what was paid for each. How a till spreads is not documented.
 */
export function bindingsOf(context: TillContext, key: OrderKey): readonly ReceiptBindings[] {
  const order = findOrder(context, key)
  return order.receipts
    .filter(({ kind, state }) => kind === 'sale' && state === 6)
    .map((receipt) => receiptBindings(context, order, receipt))
}

interface Part {
  readonly line: DishLine
  readonly paid: Money
  readonly discounts: readonly { readonly lineGuid: Guid; readonly amount: Money }[]
}

function receiptBindings(context: TillContext, order: Order, receipt: Receipt): ReceiptBindings {
  const parts = partsOf(order, receipt)
  const tenders = [
    ...receipt.prepayments.map((prepayment) => ({ sum: inBasic(prepayment), tender: { prepayment } })),
    ...receipt.payments.map((payment) => ({ sum: inBasic(payment), tender: { payment } })),
  ]
  const sums = used(
    tenders.map(({ sum }) => sum),
    receipt.sum,
  )
  const shares = spread(
    sums,
    parts.map(({ paid }) => paid),
  )
  const lines = parts.map((part, index) =>
    lineBindings(
      context,
      part,
      shares.map((each) => each[index] ?? Money.zero),
    ),
  )
  return {
    receipt,
    tenders: tenders.map(({ tender }, at) => ({
      tender,
      lines: lines
        .flatMap((each) => each[at] ?? [])
        .filter(({ amount, quantity }) => amount !== 0 || quantity !== 0),
    })),
  }
}

/** The lines of a receipt, with the discounts on them and their shares of those on the order. */
function partsOf(order: Order, { lines = [], shares = {} }: Receipt): readonly Part[] {
  const dishes = liveDishes(order)
  const found = lines.flatMap(({ lineGuid, paid }) => {
    const line = dishes.find((each) => each.lineGuid === lineGuid)
    return line ? [{ line, paid }] : []
  })
  const weights = found.map(({ line }) => Money.subtract(line.amount, lineDiscountSum(line)))
  const ofOrder = Object.entries(shares).map(([lineGuid, sum]) => ({
    lineGuid,
    parts: signedSplit(sum, weights),
  }))
  return found.map((each, index) => ({
    ...each,
    discounts: [
      ...(each.line.discounts ?? []).map(({ lineGuid, amount }) => ({ lineGuid, amount })),
      ...ofOrder.map(({ lineGuid, parts }) => ({ lineGuid, amount: parts[index] ?? Money.zero })),
    ],
  }))
}

/** One line, payment by payment. A line that cost nothing belongs to the first. */
function lineBindings(
  { state }: TillContext,
  { line, paid, discounts }: Part,
  amounts: readonly Money[],
): readonly LineBinding[] {
  const weights = paid === 0 ? amounts.map((_, at) => (at === 0 ? 1 : 0)) : amounts
  const quantities = split(Money.fromHundredths(line.quantity), weights)
  const discountParts = discounts.map(({ lineGuid, amount }) => ({
    lineGuid,
    parts: signedSplit(amount, weights),
  }))
  const taxParts = taxesIn(state, line, paid).map(({ amount, rate }) => ({
    rate,
    parts: split(amount, weights),
  }))
  return amounts.map((amount, at) => ({
    lineGuid: line.lineGuid,
    amount,
    quantity: Quantity.fromThousandths(quantities[at] ?? 0),
    discounts: discountParts
      .map(({ lineGuid, parts }) => ({ lineGuid, amount: parts[at] ?? Money.zero }))
      .filter((each) => each.amount !== 0),
    taxes: taxParts.map(({ rate, parts }) => ({ rate, amount: parts[at] ?? Money.zero })),
  }))
}

/** Splits a sum that may be below zero. */
function signedSplit(sum: Money, weights: readonly number[]): readonly Money[] {
  if (sum >= 0) return split(sum, weights)
  return split(Money.fromHundredths(-sum), weights).map((part) => Money.subtract(Money.zero, part))
}
