import { Money } from '@rkeeper-kit/core'
import { lineDiscountSum, openDishes } from '../calculation/due.ts'
import type { TillContext } from '../context.ts'
import type { DiscountInput, DiscountLine, DishLine, Order } from '../contract.ts'
import { isLive, mapPackages } from './lines.ts'
import type { Numbering } from './numbering.ts'

/** A discount as it will stand in the order; its amount is worked out when the order is settled. */
export function discountLine(
  { restaurant }: TillContext,
  input: DiscountInput,
  numbering: Numbering,
): DiscountLine {
  const { id } = restaurant.find('DISCOUNTS', input.discount)
  return {
    ...numbering.next(),
    discountId: id,
    amount: Money.zero,
    ...(input.amount !== undefined && { given: Money.toHundredths(input.amount) }),
  }
}

/** Works out the discounts on single lines anew. */
export function withLineDiscounts(context: TillContext, order: Order): Order {
  if (!order.packages.some(({ dishes }) => dishes.some(({ discounts }) => discounts))) return order
  return mapPackages(order, (each) => ({
    ...each,
    dishes: each.dishes.map((dish) => withOwnDiscounts(context, dish)),
  }))
}

/**
 * Works out the discounts on the order anew: each off the sum of the open lines, none off what another has left. What receipts have
 * closed of a discount stays as it is.
 */
export function withOrderDiscounts(context: TillContext, order: Order): Order {
  const dishes = openDishes(order)
  const base = Money.sum(dishes.map(({ amount }) => amount))
  let left = Money.subtract(base, Money.sum(dishes.map(lineDiscountSum)))
  return mapPackages(order, (each) => {
    if (each.discounts.length === 0) return each
    const { lines, rest } = takenOff(context, each.discounts, base, left)
    left = rest
    return { ...each, discounts: lines }
  })
}

/** A line removed has nothing left to take a discount off. */
function withOwnDiscounts(context: TillContext, dish: DishLine): DishLine {
  if (!dish.discounts) return dish
  const base = isLive(dish) ? dish.amount : Money.zero
  return { ...dish, discounts: takenOff(context, dish.discounts, base, base).lines }
}

function takenOff(
  context: TillContext,
  discounts: readonly DiscountLine[],
  base: Money,
  most: Money,
): { readonly lines: readonly DiscountLine[]; readonly rest: Money } {
  let rest = most
  const lines = discounts.map((line) => {
    const { closed = Money.zero, maximum } = line
    const limit = maximum === undefined ? rest : Math.min(rest, Money.subtract(maximum, closed))
    const open = Money.fromHundredths(Math.min(discountOf(context, line, base), limit))
    rest = Money.subtract(rest, open)
    return { ...line, amount: Money.add(closed, open) }
  })
  return { lines, rest }
}

/** What a discount takes off a sum; what receipts have closed of it is gone already. */
export function discountOf(
  { state }: TillContext,
  {
    closed = Money.zero,
    deleted,
    discountId,
    given,
  }: Pick<DiscountLine, 'closed' | 'deleted' | 'discountId' | 'given'>,
  base: Money,
): Money {
  const rule = state.restaurant.discounts.find(({ id }) => id === discountId)
  if (!rule || deleted || base === 0) return Money.zero
  const value = rule.value === 'open' ? (given ?? 0) : rule.value
  if (rule.kind === 'percent') return Money.percent(base, value / 100)
  return Money.subtract(Money.fromHundredths(value), closed)
}

/** It came with a personal card, and stays when the contents of an order are replaced. */
export const ofCard = ({ card }: DiscountLine): boolean => card !== undefined
