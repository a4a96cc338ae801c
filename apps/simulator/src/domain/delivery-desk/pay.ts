import { Money } from '@rkeeper-kit/core'
import type { DeliveryDesk, DeliveryPayment, Order, PrepaymentInput } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { openPrepayments } from '../orders/lines.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { ownOrder } from './book.ts'
import { type DeskContext, type DeskOrder, put } from './context.ts'
import { feeAtTill, feeDishId } from './fee.ts'
import { assertAllowed } from './rules.ts'
import { atTill, tillOrderOf } from './till.ts'

type Payments = Parameters<DeliveryDesk['pay']>[2]

/** Pays an order in full, at the till by prepayments and in Delivery. */
export async function payOrder(
  context: DeskContext,
  orderId: string,
  sourceId: string,
  payments: Payments,
  signal?: AbortSignal,
): Promise<DeskOrder> {
  assertAllowed('pay', ownOrder(context, orderId, sourceId))
  return atTill(
    context,
    () => {
      const order = ownOrder(context, orderId, sourceId)
      assertAllowed('pay', order)
      return paid(context, order, payments)
    },
    signal,
  )
}

function paid(context: DeskContext, order: DeskOrder, payments: Payments): DeskOrder {
  const till = tillOrderOf(context, order)
  const fee = order.paymentStatus === 'paid' ? Money.zero : feeBeside(context, order, till)
  const due = Money.add(context.orders.sums(till).unpaidSum, fee)
  const tenders = tendersOf(context, payments, due)
  for (const { amount } of tenders)
    if (amount < 0) throw new DomainError('paymentNegative', { amount: Money.toString(amount) })
  const sum = Money.sum(tenders.map((tender) => worthOf(context, tender)))
  if (due <= 0 || sum > due) {
    const details = { name: till.name, amount: Money.toString(sum), due: Money.toString(due) }
    throw new DomainError('overpaid', details)
  }
  if (sum < due) throw new DomainError('paymentTooSmall')
  const after = prepaid(context, till, tenders)
  const own = openPrepayments(after).filter((each) => !openPrepayments(till).includes(each))
  return put(context, {
    ...order,
    paymentStatus: 'paid',
    payments: [...order.payments, ...tenders],
    tillVersion: after.version,
    tillPrepayments: [...(order.tillPrepayments ?? []), ...own.map(({ lineGuid }) => lineGuid)],
  })
}

/** What of the fee stands in Delivery alone. */
function feeBeside(context: DeskContext, { deliveryAmount }: DeskOrder, till: Order): Money {
  return feeDishId(context) === undefined
    ? Money.subtract(deliveryAmount, feeAtTill(context, till))
    : Money.zero
}

function tendersOf(context: DeskContext, payments: Payments, due: Money): readonly DeliveryPayment[] {
  const { zeroAmount } = context.settings.delivery
  return payments.map(({ code, amount, paidAt, name }) => ({
    currencyId: currencyOf(context, code),
    amount: zeroAmount === 'whole' && amount === 0 ? due : amount,
    paidAt,
    name,
  }))
}

/** What a payment is worth in the basic currency. */
function worthOf({ checkout }: DeskContext, { amount, currencyId }: DeliveryPayment): Money {
  return checkout.worth({ id: currencyId }, amount)
}

/** The documentation shows the answer to wrong payment settings: it is the one for too little money. */
function currencyOf({ restaurant, settings }: DeskContext, code: string): number {
  const guid = normalizeGuid(code)
  const found = restaurant.collection('CURRENCIES')?.items.find((item) => item.guid === guid && item.active)
  if (found) return found.id
  if (settings.delivery.strictCurrency)
    throw new DomainError('itemNotFound', { key: `guid=${guid}`, collection: 'CURRENCIES' })
  throw new DomainError('paymentTooSmall')
}

/** The order with all of the money, or none of it. */
function prepaid(context: DeskContext, till: Order, tenders: readonly DeliveryPayment[]): Order {
  const key = { guid: till.guid }
  return partsAtTill(context, till, tenders).reduce((_, part) => context.checkout.prepay(key, part), till)
}

/** A fee the till does not know of: what exceeds the sum of its order stays in Delivery. Money of a foreign currency is not split. */
function partsAtTill(
  context: DeskContext,
  till: Order,
  tenders: readonly DeliveryPayment[],
): readonly PrepaymentInput[] {
  const { name } = till
  let left = context.orders.sums(till).unpaidSum
  return tenders.flatMap(({ amount, currencyId }) => {
    const part = Money.fromHundredths(Math.min(amount, left))
    if (part <= 0) return []
    const worth = context.checkout.worth({ id: currencyId }, part)
    if (worth > left)
      throw new DomainError('overpaid', { name, amount: Money.toString(worth), due: Money.toString(left) })
    left = Money.subtract(left, worth)
    return [{ currency: { id: currencyId }, amount: part }]
  })
}
