import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DiscountInput, DiscountLine, DishLine, Order } from '../contract.ts'
import { isLive, liveDishes, mapPackages } from './lines.ts'
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

/**
 * Works out every discount of the order anew. One on a line is taken off the line, one on the order off the sum of all lines;
 * none off what another has left, and together they never take more than there is. A surcharge adds to the sum.
 */
export function withDiscounts(context: TillContext, draft: Order): Order {
  const order = mapPackages(draft, (each) =>
    each.dishes.some(({ discounts }) => discounts)
      ? { ...each, dishes: each.dishes.map((dish) => withLineDiscounts(context, dish)) }
      : each,
  )
  const dishes = liveDishes(order)
  const base = Money.sum(dishes.map(({ amount }) => amount))
  let left = Money.subtract(base, Money.sum(dishes.map(lineDiscountSum)))
  return mapPackages(order, (each) => {
    if (each.discounts.length === 0) return each
    const { lines, rest } = takenOff(context, each.discounts, base, left)
    left = rest
    return { ...each, discounts: lines }
  })
}

/** What the discounts on a line take off it. */
export const lineDiscountSum = ({ discounts = [] }: DishLine): Money =>
  Money.sum(discounts.map(({ amount }) => amount))

/** A line removed has nothing left to take a discount off. */
function withLineDiscounts(context: TillContext, dish: DishLine): DishLine {
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
    const amount = Money.fromHundredths(Math.min(discountOf(context, line, base), rest))
    rest = Money.subtract(rest, amount)
    return { ...line, amount }
  })
  return { lines, rest }
}

function discountOf({ state }: TillContext, { discountId, given }: DiscountLine, base: Money): Money {
  const rule = state.restaurant.discounts.find(({ id }) => id === discountId)
  if (!rule || base === 0) return Money.zero
  const value = rule.value === 'open' ? (given ?? 0) : rule.value
  return rule.kind === 'percent' ? Money.percent(base, value / 100) : Money.fromHundredths(value)
}
