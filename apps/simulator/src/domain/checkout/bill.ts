import { Money } from '@rkeeper-kit/core'
import { inBasic } from '../calculation/currency.ts'
import { openDishes } from '../calculation/due.ts'
import type { TillContext } from '../context.ts'
import type { Bill, CheckoutDomain, Order, OrderKey, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { sumsOf } from '../orders/sums.ts'
import { assertFlag } from '../restaurant/rights.ts'
import { dueAtSeat, prepaymentsAt } from './close.ts'
import { staffOf } from './staff.ts'

/** Prints a bill; an earlier one of the same seat is replaced. */
export function printBill(
  context: TillContext,
  key: OrderKey,
  input: Parameters<CheckoutDomain['printBill']>[1],
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  const { seat = 0 } = input
  const staff = staffOf(context, order, input)
  if (!openDishes(order).some((dish) => seat === 0 || dish.seat === seat))
    throw new DomainError('orderEmpty', { name: order.name })
  return commit(context, settled(context, withBill(context, order, seat, staff)))
}

/** The order with a new bill. Nothing is kept yet. */
export function withBill(
  context: TillContext,
  order: Order,
  seat: number,
  staff: { readonly cashierId: number; readonly stationId: number },
): Order {
  const numbering = numberingAfter(order, context.ids)
  const bill: Bill = {
    ...numbering.next(),
    ...staff,
    seat,
    sum: billedSum(order, seat),
    state: 4,
    printedAt: context.now(),
  }
  const earlier = (order.bills ?? []).map((each) => (each.seat === seat ? withdrawn(each) : each))
  return { ...order, bills: [...earlier, bill], bill: true, lastUni: numbering.last }
}

/** Takes bills back. */
export function undoBill(
  context: TillContext,
  key: OrderKey,
  { seat = 0, reason, ...staff }: Parameters<CheckoutDomain['undoBill']>[1],
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  staffOf(context, order, staff)
  const reasonItem = reason && context.restaurant.find('ORDERVOIDS', reason)
  if (reasonItem) assertFlag(context, reasonItem, 'ImplOnBillCancel')
  const holds = (each: Bill): boolean => each.state === 4 && (seat === 0 || each.seat === seat)
  if (!order.bills?.some(holds)) throw new DomainError('billNotFound', { name: order.name })
  const withoutBills = withBillsWithdrawn(order, holds, reasonItem?.id)
  return commit(context, settled(context, withoutBills))
}

/** The order without the bills chosen. Nothing is kept yet. */
export function withBillsWithdrawn(order: Order, chosen: (bill: Bill) => boolean, reasonId?: number): Order {
  const bills = (order.bills ?? []).map((each) => (chosen(each) ? withdrawn(each, reasonId) : each))
  return { ...order, bills, bill: bills.some(({ state }) => state === 4) }
}

const withdrawn = (bill: Bill, reasonId?: number): Bill => ({
  ...bill,
  state: 7,
  ...(reasonId !== undefined && { reasonId }),
})

/** What a bill of a seat asks for: its open lines less what was prepaid for it, and never less than nothing. Seat 0 is the whole order. */
export function billedSum(order: Order, seat: number): Money {
  const left = seat === 0 ? sumsOf(order).unpaidSum : leftAtSeat(order, seat)
  return left > 0 ? left : Money.zero
}

function leftAtSeat(order: Order, seat: number): Money {
  const prepaid = prepaymentsAt(order, seat).filter(({ promised }) => !promised)
  return Money.subtract(dueAtSeat(order, seat), Money.sum(prepaid.map(inBasic)))
}
