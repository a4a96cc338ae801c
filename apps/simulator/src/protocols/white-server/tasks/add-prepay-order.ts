import { Money } from '@rkeeper-kit/core'
import { onlineCurrency } from '../orders/creation-defaults.ts'
import { handler } from './handler.ts'

/** Books a prepayment. `promised: false` is a promise, as documented, however odd that looks. */
export const addPrepayOrder = handler('AddPrepayOrder', 'till', (context, params) => {
  const { checkout, orders } = context.domain
  const key = { guid: params.orderGuid }
  const amount = Money.fromDecimal(params.amount)
  const currency = params.currencyGuid === undefined ? onlineCurrency(context) : { guid: params.currencyGuid }
  const card = params.cardCode === undefined ? {} : { card: { code: params.cardCode } }
  if (params.promised === false)
    orders.savePackage(key, { lines: [], prepayments: [{ currency, amount, promised: true, ...card }] })
  else checkout.prepay(key, { currency, amount, ...card })
  return {}
})
