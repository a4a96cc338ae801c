import type { Money } from '@rkeeper-kit/core'
import type { Order, RefKey } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
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

interface AskedSeat {
  readonly calcBySeats?: boolean
  readonly seat?: number
}

/** What has really to be paid, promised prepayments counted: of the order, or of the seat asked for. */
export const toPay = (
  { domain: { checkout } }: HandlerContext,
  order: Order,
  { calcBySeats = true, seat = 0 }: AskedSeat,
): Money => checkout.toPay(order, calcBySeats && seat !== 0 ? seat : undefined)

/** The currencies that a sum can be paid in, and how much of each pays it. */
export const currencyViews = ({ domain: { checkout, restaurant } }: HandlerContext, sum: Money) =>
  checkout.offers(sum).map(({ amount, currencyId }) => ({
    ...refView(restaurant, 'CURRENCIES', currencyId),
    amount,
  }))

/** The same, with the reason why one cannot be used: 0 is none. */
export const judgedCurrencyViews = (context: HandlerContext, sum: Money) =>
  currencyViews(context, sum).map((each) => ({ ...each, errcode: 0, text: '' }))
