import { Money } from '@rkeeper-kit/core'
import type { Order } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { creationDefaults } from '../orders/creation-defaults.ts'
import { orderView, shortView } from '../orders/order-view.ts'
import { handler, type ParamsOf, type TaskContext } from './handler.ts'

/** Pays an order and closes it. The sum must be the one due: version 1 of the agent refuses only more, version 2 also less. */
export const payOrder = handler('PayOrder', 'till', (context, params) => {
  const order = context.agent.version >= 2 ? pay(context, params) : prepay(context, params)
  return { order: params.isFullOrderRequired ? orderView(context, order) : shortView(context, order) }
})

function paymentsOf({ payments }: ParamsOf<'PayOrder'>) {
  return payments.map(({ amount, cardCode, currency }) => ({
    amount: Money.fromDecimal(amount),
    currency: { guid: currency },
    ...(cardCode !== undefined && { card: { code: cardCode } }),
  }))
}

function pay(context: TaskContext, params: ParamsOf<'PayOrder'>): Order {
  const { orderGuid, cashStationId, cashierId } = params
  const station =
    cashStationId === undefined ? creationDefaults(context).station() : { id: Number(cashStationId) }
  const { order } = context.domain.checkout.pay(
    { guid: orderGuid },
    {
      payments: paymentsOf(params),
      exact: true,
      ...(station && { station }),
      ...(cashierId !== undefined && { cashier: { id: Number(cashierId) } }),
    },
  )
  return order
}

/** Version 1 books the money as prepayments, and leaves the order open. */
function prepay({ domain }: TaskContext, params: ParamsOf<'PayOrder'>): Order {
  const { checkout, orders } = domain
  const key = { guid: params.orderGuid }
  const order = orders.get(key)
  const payments = paymentsOf(params)
  const paid = Money.sum(payments.map(({ amount, currency }) => checkout.worth(currency, amount)))
  const due = orders.sums(order).unpaidSum
  if (paid > due) {
    const texts = { amount: Money.toString(paid), due: Money.toString(due) }
    throw new DomainError('overpaid', { name: order.name, ...texts })
  }
  // One package: all of the money, or none.
  return orders.savePackage(key, { lines: [], prepayments: payments }).order
}
