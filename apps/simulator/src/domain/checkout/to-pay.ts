import { Money } from '@rkeeper-kit/core'
import { basicValue, currencyRule, inBasic, priceIn } from '../calculation/currency.ts'
import { rounded } from '../calculation/rounding.ts'
import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Order, RefKey } from '../contract.ts'
import { sumsOf } from '../orders/sums.ts'
import { dueAtSeat, prepaymentsAt } from './close.ts'
import { assertPossible } from './tender.ts'

/** What has really to be paid: promised prepayments count. */
export function toPay(order: Order, seat?: number): Money {
  if (seat !== undefined)
    return Money.subtract(dueAtSeat(order, seat), Money.sum(prepaymentsAt(order, seat).map(inBasic)))
  const { unpaidSum, promisedSum, intendedSum } = sumsOf(order)
  return Money.subtract(unpaidSum, Money.subtract(promisedSum, intendedSum))
}

export function worth({ restaurant, state }: TillContext, currency: RefKey, amount: Money): Money {
  const { id } = restaurant.find('CURRENCIES', currency)
  assertPossible(amount)
  return basicValue(currencyRule(state, id), amount) ?? amount
}

export function offers(
  { state }: Pick<TillContext, 'state'>,
  sum: Money,
): ReturnType<CheckoutDomain['offers']> {
  const due = sum > 0 ? sum : Money.zero
  const { currencies, rounding } = state.restaurant.money
  return currencies.map((rule) => ({
    currencyId: rule.id,
    amount: priceIn(rule, rounding && rule.rounding ? rounded(due, rule.rounding) : due),
  }))
}
