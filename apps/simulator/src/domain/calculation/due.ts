import { Money } from '@rkeeper-kit/core'
import type { DiscountLine, DishLine, Guid, Order } from '../contract.ts'
import { isOpen, liveDishes } from '../orders/lines.ts'
import { split } from './share.ts'

/** The lines that no receipt has closed yet. */
export const openDishes = (order: Order): readonly DishLine[] => liveDishes(order).filter(isOpen)

/** What the discounts on a line take off it. */
export const lineDiscountSum = ({ discounts = [] }: DishLine): Money =>
  Money.sum(discounts.map(({ amount }) => amount))

/** What of a discount does not belong to a receipt yet. */
export const openPart = ({ amount, closed = Money.zero }: DiscountLine): Money =>
  Money.subtract(amount, closed)

/** The discounts and charges on the order as a whole. */
export const orderDiscounts = (order: Order): readonly DiscountLine[] => [
  ...order.packages.flatMap(({ discounts }) => discounts),
  ...(order.charges ?? []),
]

export const isRounding = ({ source }: DiscountLine): boolean => source === 'currencyRound'

/** What is to be paid for each open line before taxes on top: its sum less its own discounts and its share of the order's. */
export function netByLine(order: Order): ReadonlyMap<Guid, Money> {
  const offOrder = Money.sum(
    orderDiscounts(order)
      .filter((each) => !isRounding(each))
      .map(openPart),
  )
  const own = openDishes(order).map((dish): [Guid, Money] => [
    dish.lineGuid,
    Money.subtract(dish.amount, lineDiscountSum(dish)),
  ])
  return lessShares(own, offOrder)
}

/** What is to be paid for each open line, with taxes on top and its share of the rounding. */
export function dueByLine(order: Order): ReadonlyMap<Guid, Money> {
  const net = netByLine(order)
  const taxed = openDishes(order).map(({ addedTax = Money.zero, lineGuid }): [Guid, Money] => [
    lineGuid,
    Money.add(net.get(lineGuid) ?? Money.zero, addedTax),
  ])
  return lessShares(taxed, Money.sum(orderDiscounts(order).filter(isRounding).map(openPart)))
}

/** What is to be paid for the lines that are open. */
export const openDue = (order: Order): Money => Money.sum(dueByLine(order).values())

/** Takes from each its share of a sum, exactly; a sum below zero is added. */
export function lessShares(parts: readonly (readonly [Guid, Money])[], sum: Money): ReadonlyMap<Guid, Money> {
  if (sum === 0) return new Map(parts)
  const magnitude = Money.fromHundredths(Math.abs(sum))
  const nothing = parts.every(([, amount]) => amount === 0)
  const shares = split(magnitude, nothing ? parts.map(() => 1) : parts.map(([, amount]) => amount))
  return new Map(
    parts.map(([guid, amount], index) => {
      const share = shares[index] ?? Money.zero
      return [guid, sum < 0 ? Money.add(amount, share) : Money.subtract(amount, share)]
    }),
  )
}
