import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DiscountLine, Order } from '../contract.ts'
import { liveDishes, mapPackages } from './lines.ts'

/**
 * Works out every discount of the order anew. Each is taken off the sum of the lines, none off what another has left;
 * together they never take more than there is. A surcharge adds to the sum.
 */
export function withDiscounts(context: TillContext, order: Order): Order {
  const base = Money.sum(liveDishes(order).map(({ amount }) => amount))
  let left = base
  return mapPackages(order, (each) => {
    if (each.discounts.length === 0) return each
    const discounts = each.discounts.map((line) => {
      const wanted = discountOf(context, line, base)
      const amount = Money.fromHundredths(Math.min(wanted, left))
      left = Money.subtract(left, amount)
      return { ...line, amount }
    })
    return { ...each, discounts }
  })
}

function discountOf({ state }: TillContext, { discountId, given }: DiscountLine, base: Money): Money {
  const rule = state.restaurant.discounts.find(({ id }) => id === discountId)
  if (!rule) return Money.zero
  const value = rule.value === 'open' ? (given ?? 0) : rule.value
  return rule.kind === 'percent' ? Money.percent(base, value / 100) : Money.fromHundredths(value)
}
