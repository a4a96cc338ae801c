import { Money } from '@rkeeper-kit/core'
import type { Order, RefKey } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { dueOf } from './order.ts'
import { refKey, refView } from './refs.ts'

interface Asked {
  readonly Station?: RefKey
  readonly Cashier?: RefKey
  readonly PrepayReason?: RefKey
  readonly Payments: { readonly Pay: readonly RefKey[]; readonly Prepay: readonly RefKey[] }
}

/** Refuses references that point nowhere. */
export function checkCalculation(
  { domain: { restaurant } }: HandlerContext,
  { Station, Cashier, PrepayReason, Payments }: Asked,
): void {
  if (Station) restaurant.find('CASHES', refKey(Station))
  if (Cashier) restaurant.find('EMPLOYEES', refKey(Cashier))
  if (PrepayReason) restaurant.find('DEPOSITCOLLECTREASONS', refKey(PrepayReason))
  for (const each of [...Payments.Pay, ...Payments.Prepay]) restaurant.find('CURRENCIES', refKey(each))
}

/** What has really to be paid: promised prepayments count. */
export function toPay({ domain: { orders } }: HandlerContext, order: Order): Money {
  const { unpaidSum, promisedSum, intendedSum } = orders.sums(order)
  return Money.subtract(unpaidSum, Money.subtract(promisedSum, intendedSum))
}

/** The currencies that a sum can be paid in. */
export function currencyViews({ domain: { restaurant } }: HandlerContext, sum: Money) {
  const currencies = restaurant.collection('CURRENCIES')?.items ?? []
  return currencies.map(({ id }) => ({ ...refView(restaurant, 'CURRENCIES', id), amount: dueOf(sum) }))
}

/** The same, with the reason why one cannot be used: 0 is none. */
export const judgedCurrencyViews = (context: HandlerContext, sum: Money) =>
  currencyViews(context, sum).map((each) => ({ ...each, errcode: 0, text: '' }))
