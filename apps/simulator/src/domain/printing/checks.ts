import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { Bill, LayoutLine, Order, Payment, Prepayment, Receipt } from '../contract.ts'
import { isLive, liveDishes } from '../orders/lines.ts'
import { sumsOf, taxedAmount } from '../orders/sums.ts'
import { amount, amountUnlessZero, dishLines, labelled, rule } from './lines.ts'

/** What is to be paid: for the whole order as it stands, or what a check of a seat says. */
export function billLines(
  context: TillContext,
  order: Order,
  check?: Pick<Bill, 'seat' | 'sum'>,
): readonly LayoutLine[] {
  const { discountSum, orderSum, unpaidSum } = sumsOf(order)
  const seat = check?.seat ?? 0
  const dishes = liveDishes(order).filter((dish) => seat === 0 || dish.seat === seat)
  const whole = [
    ...amountUnlessZero(context, 'discount', Money.negate(discountSum)),
    { ...amount(context, 'total', Money.subtract(orderSum, discountSum)), bold: true },
  ]
  return [
    rule,
    ...dishLines(context, dishes, 'with prices'),
    rule,
    ...(seat === 0 ? whole : []),
    amount(context, 'due', check?.sum ?? unpaidSum),
  ]
}

/** What was paid, and how. Dishes that have been removed since are on it all the same. */
export function receiptLines(context: TillContext, order: Order, receipt: Receipt): readonly LayoutLine[] {
  const { restaurant } = context
  const own = receipt.lines && new Set(receipt.lines.map(({ lineGuid }) => lineGuid))
  const dishes = order.packages
    .flatMap((each) => each.dishes)
    .filter((dish) => (own ? own.has(dish.lineGuid) : isLive(dish)))
  const discount = Money.subtract(receipt.sum, Money.sum(dishes.map(taxedAmount)))
  const tenders = [...receipt.prepayments, ...receipt.payments].map((each: Payment | Prepayment) => ({
    text: `${restaurant.nameOf(restaurant.byId('CURRENCIES', each.currencyId))}  ${Money.toString(each.amount)}`,
  }))
  const cashier = restaurant.nameOf(restaurant.byId('EMPLOYEES', receipt.cashierId))
  return [
    rule,
    ...dishLines(context, dishes, 'with prices'),
    rule,
    ...amountUnlessZero(context, 'discount', discount),
    { ...amount(context, 'total', receipt.sum), bold: true },
    ...tenders,
    ...amountUnlessZero(context, 'change', receipt.change),
    labelled(context, 'number', String(receipt.checkNum)),
    labelled(context, 'cashier', cashier),
  ]
}
