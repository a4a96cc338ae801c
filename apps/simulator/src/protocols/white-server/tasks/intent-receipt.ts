import { Money } from '@rkeeper-kit/core'
import { DomainError } from '../../../domain/errors.ts'
import { creationDefaults } from '../orders/creation-defaults.ts'
import { handler } from './handler.ts'

/** Prints the bill with an intent receipt, for exactly the sum due. PayOrder without payments closes the order afterwards. */
export const intentPayOrder = handler('IntentPayOrder', 'till', (context, params) => {
  const { orderGuid, currencyGuid, cashStationId } = params
  const { checkout, orders } = context.domain
  const order = orders.get({ guid: orderGuid })
  const amount = Money.fromDecimal(params.amount)
  const due = orders.sums(order).unpaidSum
  // Too little is refused by the till.
  const worth = checkout.worth({ guid: currencyGuid }, amount)
  if (worth > due) {
    const texts = { amount: Money.toString(worth), due: Money.toString(due) }
    throw new DomainError('overpaid', { name: order.name, ...texts })
  }
  const station =
    cashStationId === undefined ? creationDefaults(context).station() : { id: Number(cashStationId) }
  checkout.intend(
    { guid: orderGuid },
    { payments: [{ currency: { guid: currencyGuid }, amount }], ...(station && { station }) },
  )
})

/** Withdraws the intent receipts of an order with their bills; where there are none, nothing happens. The station does not matter. */
export const correctIntentReceipt = handler('CorrectIntentReceipt', 'till', ({ domain }, params) => {
  const { orderGuid, voidReasonCode } = params
  domain.checkout.correctIntent({ guid: orderGuid }, { reason: { code: voidReasonCode } })
})
