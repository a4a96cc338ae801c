import { inBasic } from '../../../domain/calculation/currency.ts'
import type { Order, Payment, RestaurantDomain } from '../../../domain/contract.ts'
import { amount } from '../answer/decimals.ts'
import { plainGuid } from '../answer/envelope.ts'

/** Payments of receipts and prepayments. Agents of version 1 do not tell. */
export function paymentsOf(restaurant: RestaurantDomain, order: Order): object[] {
  const receipts = order.receipts.filter(({ state, kind }) => state === 6 && kind === 'sale')
  const prepayments = order.packages
    .flatMap((each) => each.prepayments)
    .filter(({ state, promised }) => state !== 7 && !promised)
  return [...prepayments, ...receipts.flatMap(({ payments }) => payments)].map(
    (payment: Pick<Payment, 'currencyId' | 'amount' | 'basicSum' | 'lineGuid'>) => ({
      amount: amount(inBasic(payment)),
      guid: plainGuid(payment.lineGuid),
      payType: payTypeOf(restaurant, payment.currencyId),
    }),
  )
}

/** By the code of the currency's type, which is the same in every restaurant: 1 is cash, 2 are cards. */
function payTypeOf(restaurant: RestaurantDomain, currencyId: number): string {
  const { parentId } = restaurant.byId('CURRENCIES', currencyId)
  const type = restaurant.collection('CURRENCYTYPES')?.items.find(({ id }) => id === parentId)
  return type?.code === 1 ? 'Cash' : type?.code === 2 ? 'Card' : 'Unknown'
}
