import type { Money } from '@rkeeper-kit/core'
import type { Order, RefKey } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { refKey, refView } from './refs.ts'

type AskedMoney = RefKey & { readonly amount?: Money }

interface Asked {
  readonly Station?: RefKey
  readonly Cashier?: RefKey
  readonly PrepayReason?: RefKey
  readonly Payments: { readonly Pay: readonly AskedMoney[]; readonly Prepay: readonly AskedMoney[] }
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

/** The seat asked for; none when all is calculated. */
const seatOf = ({ calcBySeats = true, seat = 0 }: AskedSeat): number | undefined =>
  calcBySeats && seat !== 0 ? seat : undefined

/** What has really to be paid, promised prepayments counted: of the order, or of the seat asked for. */
export const toPay = ({ domain: { checkout } }: HandlerContext, order: Order, asked: AskedSeat): Money =>
  checkout.toPay(order, seatOf(asked))

/** The currencies that a sum can be paid in, and how much of each pays it. */
export const currencyViews = ({ domain: { checkout, restaurant } }: HandlerContext, sum: Money) =>
  checkout.offers(sum).map(({ amount, currencyId }) => ({
    ...refView(restaurant, 'CURRENCIES', currencyId),
    amount,
  }))

/** The same, with the reason why one cannot be used: 0 is none. */
export const judgedCurrencyViews = (context: HandlerContext, sum: Money) =>
  currencyViews(context, sum).map((each) => ({ ...each, errcode: 0, text: '' }))

/** How the money named in a calculation would spread over the dishes; money without a sum binds nothing. */
export function bindingViews(
  { domain: { checkout, restaurant } }: HandlerContext,
  order: Order,
  asked: Asked & AskedSeat,
) {
  const { Pay, Prepay } = asked.Payments
  const named = [...Pay, ...Prepay].flatMap(({ amount, ...key }) =>
    amount !== undefined && amount > 0 ? [{ currency: refKey(key), amount }] : [],
  )
  return checkout.askedBindings(order, named, seatOf(asked)).map(({ currencyId, lineGuid, ...sums }) => ({
    ...sums,
    line_guid: lineGuid,
    currency_guid: restaurant.byId('CURRENCIES', currencyId).guid,
  }))
}
