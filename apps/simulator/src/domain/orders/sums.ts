import { Money, Quantity } from '@rkeeper-kit/core'
import { inBasic } from '../calculation/currency.ts'
import { lineDiscountSum, orderDiscounts } from '../calculation/due.ts'
import type { DishLine, Order, OrderSums } from '../contract.ts'
import { liveDishes, openPrepayments } from './lines.ts'

const known = new WeakMap<Order, OrderSums>()

/** The sums of an order as it stands. An order never changes, so neither do they. */
export function sumsOf(order: Order): OrderSums {
  let sums = known.get(order)
  if (!sums) {
    sums = addedUp(order)
    known.set(order, sums)
  }
  return sums
}

function addedUp(order: Order): OrderSums {
  const dishes = liveDishes(order)
  const discounts = orderDiscounts(order)
  const lineDiscounts = Money.sum(dishes.map(lineDiscountSum))
  const prepayments = openPrepayments(order)
  const sales = order.receipts.filter(({ state }) => state === 6)
  const orderSum = Money.sum(dishes.map(taxedAmount))
  const discountSum = Money.add(lineDiscounts, Money.sum(discounts.map(({ amount }) => amount)))
  const prepaySum = Money.sum(prepayments.filter(({ promised }) => !promised).map(inBasic))
  const promisedSum = Money.sum(prepayments.filter(({ promised }) => promised).map(inBasic))
  const intended = (order.intents ?? []).filter(({ state }) => state === 3)
  const intendedSum = Money.sum(intended.map(({ sum }) => sum))
  const paidSum = Money.sum(sales.map(({ sum }) => sum))
  const due = Money.subtract(orderSum, discountSum)
  return {
    orderSum,
    priceListSum: Money.sum(dishes.map(({ priceListAmount }) => priceListAmount)),
    discountSum,
    prepaySum,
    promisedSum: Money.add(promisedSum, intendedSum),
    intendedSum,
    paidSum,
    unpaidSum: Money.subtract(due, Money.sum([prepaySum, paidSum, intendedSum])),
    totalPieces: Quantity.sum(dishes.map(({ quantity }) => quantity)),
  }
}

/** A line with the taxes on top of it. */
export const taxedAmount = ({ amount, addedTax = Money.zero }: DishLine): Money => Money.add(amount, addedTax)
