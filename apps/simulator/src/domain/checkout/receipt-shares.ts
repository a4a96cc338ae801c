import { Money } from '@rkeeper-kit/core'
import { lineDiscountSum, openDishes, openPart, orderDiscounts } from '../calculation/due.ts'
import { shareOf } from '../calculation/share.ts'
import type { DiscountLine, DishLine, Guid, Order, Receipt } from '../contract.ts'
import { taxedAmount } from '../orders/sums.ts'

type Shares = NonNullable<Receipt['shares']>

/**
 * What of each discount on the order belongs to some of its open lines, by their sums; all of it when they are all. Together the shares
 * are exactly what the lines cost less than their own sums.
 */
export function sharesOf(order: Order, lines: readonly DishLine[], due: Money): Shares {
  const sumOf = (dishes: readonly DishLine[]): Money => Money.sum(dishes.map(({ amount }) => amount))
  const [part, whole] = [sumOf(lines), sumOf(openDishes(order))]
  const own = Money.sum(lines.map((line) => Money.subtract(taxedAmount(line), lineDiscountSum(line))))
  const discounts = orderDiscounts(order).filter((line) => openPart(line) !== 0)
  let left = Money.subtract(own, due)
  const shares = discounts.map((line, index): [Guid, Money] => {
    // The last takes what is left, so that nothing is lost to rounding.
    const share = index === discounts.length - 1 ? left : signedShare(openPart(line), part, whole)
    left = Money.subtract(left, share)
    return [line.lineGuid, share]
  })
  return Object.fromEntries(shares)
}

function signedShare(sum: Money, part: number, whole: number): Money {
  const share = shareOf(Money.fromHundredths(Math.abs(sum)), part, whole)
  return sum < 0 ? Money.negate(share) : share
}

/** Both together, discount by discount. */
export function joined(shares: Shares, added: Shares): Shares {
  const sums: Record<Guid, Money> = { ...shares }
  for (const [guid, amount] of Object.entries(added)) sums[guid] = Money.add(sums[guid] ?? Money.zero, amount)
  return sums
}

/** A discount of which a receipt has closed its share. */
export function withClosed(line: DiscountLine, shares: Shares): DiscountLine {
  const share = shares[line.lineGuid]
  if (share === undefined) return line
  return { ...line, closed: Money.add(line.closed ?? Money.zero, share) }
}
