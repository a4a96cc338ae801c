import { Money } from '@rkeeper-kit/core'
import { CalcOrder2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { dueOf, orderView } from '../views/order.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey, refView } from '../views/refs.ts'

/** What has really to be paid, promised prepayments counted, and the currencies to pay it in. */
export const calcOrder2 = handler(CalcOrder2, (params, context) => {
  const { orders, restaurant } = context.domain
  const order = orders.get(orderKey(params.Order))
  if (params.Station) restaurant.find('CASHES', refKey(params.Station))
  if (params.Cashier) restaurant.find('EMPLOYEES', refKey(params.Cashier))
  for (const each of [...params.Payments.Pay, ...params.Payments.Prepay])
    restaurant.find('CURRENCIES', refKey(each))
  const { unpaidSum, promisedSum } = orders.sums(order)
  const unpaid = Money.subtract(unpaidSum, promisedSum)
  const currencies = restaurant.collection('CURRENCIES')?.items ?? []
  return {
    Order: { ...orderView(context, order), unpaidSum: unpaid },
    Payments: {
      basicSum: unpaid,
      Pay: currencies.map(({ id }) => ({ ...refView(restaurant, 'CURRENCIES', id), amount: dueOf(unpaid) })),
    },
    Bindings: {},
  }
})
