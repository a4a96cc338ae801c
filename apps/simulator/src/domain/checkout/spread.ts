import { Money } from '@rkeeper-kit/core'
import { split } from '../calculation/share.ts'

/** What is used of each sum to cover what is due: what is more than that comes out of the last ones. */
export function used(sums: readonly Money[], due: Money): readonly Money[] {
  let left = Math.max(0, due)
  return sums.map((sum) => {
    const part = Math.min(sum, left)
    left -= part
    return Money.fromHundredths(part)
  })
}

/** Spreads sums over amounts one after the other, in proportion to what the ones before have left; by sum, then by amount. */
export function spread(sums: readonly Money[], amounts: readonly Money[]): readonly (readonly Money[])[] {
  let left = amounts
  return sums.map((sum) => {
    const parts = split(sum, left)
    left = left.map((amount, index) => Money.subtract(amount, parts[index] ?? Money.zero))
    return parts
  })
}
