import { Money } from '@rkeeper-kit/core'
import { currencyRule } from '../calculation/currency.ts'
import { rounded } from '../calculation/rounding.ts'
import type { Payment } from '../contract.ts'
import type { DomainState } from '../state.ts'
import { withoutTips } from './tender.ts'

/** What payments do to a sum: in the basic currency. */
export interface Reckoning {
  /** What the rounding of a currency takes off the sum; below zero it adds. */
  readonly rounding: Money
  /** Below zero: what is missing. */
  readonly change: Money
  /** What cannot be given as change. */
  readonly changeTip: Money
}

/**
 * Sets payments against what they have to cover. What is left for a currency that is rounded is rounded by it, unless the guest pays
 * to the hundredth. Money that gives no change does not come back.
 */
export function reckon(
  { restaurant }: Pick<DomainState, 'restaurant'>,
  due: Money,
  payments: readonly Payment[],
): Reckoning {
  const rules = payments.map((payment) => ({
    payment,
    rule: currencyRule({ restaurant }, payment.currencyId),
  }))
  const paid = withoutTips(payments)
  const { rounding: how } = rules.find(({ rule }) => rule.rounding)?.rule ?? {}
  const others = withoutTips(rules.filter(({ rule }) => !rule.rounding).map(({ payment }) => payment))
  const left = Money.subtract(due, others)
  const rounds = restaurant.money.rounding && how && paid !== due && left > 0
  const rounding = rounds ? Money.subtract(left, rounded(left, how)) : Money.zero

  const over = Money.add(Money.subtract(paid, due), rounding)
  const fixed = withoutTips(rules.filter(({ rule }) => !rule.change).map(({ payment }) => payment))
  const changeable = Math.max(0, paid - fixed) + Math.max(0, -due)
  const changeTip = Money.fromHundredths(Math.max(0, over - changeable))
  return { rounding, changeTip, change: Money.subtract(over, changeTip) }
}
