import { Money } from '@rkeeper-kit/core'
import type { DomainState } from '../state.ts'
import type { CurrencyRule } from './data.ts'

const million = 1_000_000n

export function currencyRule({ restaurant }: Pick<DomainState, 'restaurant'>, id: number): CurrencyRule {
  return restaurant.money.currencies.find((each) => each.id === id) ?? { id, change: true }
}

/** The currency in which sums are counted and change is given: the first. */
export const basicCurrencyId = ({ restaurant }: Pick<DomainState, 'restaurant'>): number =>
  restaurant.money.currencies[0]?.id ?? 0

/** What money of a currency is worth, half a hundredth up. Undefined where it counts like the basic one. */
export function basicValue({ rate }: CurrencyRule, amount: Money): Money | undefined {
  if (rate === undefined) return undefined
  return Money.fromHundredths(Number((2n * BigInt(amount) * BigInt(rate) + million) / (2n * million)))
}

/** The least money of a currency that is worth a sum of the basic one. */
export function priceIn({ rate }: CurrencyRule, sum: Money): Money {
  if (rate === undefined) return sum
  return Money.fromHundredths(Number((BigInt(sum) * million + BigInt(rate) - 1n) / BigInt(rate)))
}

/** A payment or prepayment in the basic currency. */
export const inBasic = ({ amount, basicSum }: { readonly amount: Money; readonly basicSum?: Money }): Money =>
  basicSum ?? amount
