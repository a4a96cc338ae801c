import { Money } from '@rkeeper-kit/core'
import { DeliveryPayOrders } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { Order } from '../../../domain/contract.ts'
import { deliveryOf } from '../../../domain/deliveries/details.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

type Params = DecodedRequest<typeof DeliveryPayOrders>

/**
 * Prints bills or receipts of deliveries; a receipt takes what is due in the first currency, because the command names none.
 * The answer lists the orders that were paid. One that is refused does not take the others back; when the first is refused,
 * nothing was done and the command is.
 */
export const deliveryPayOrders = handler(DeliveryPayOrders, (params, context) => {
  const done: Order[] = []
  for (const each of params.Order) {
    try {
      done.push(printDocument(context, params, orderKey(each)))
    } catch (error) {
      if (!(error instanceof DomainError) || done.length === 0) throw error
      context.warn(`Not among the orders of the answer: ${error.text(context.settings.serverLanguage)}`)
    }
  }
  return { Order: done.map(({ crc32, orderIdent, version }) => ({ orderIdent, version, crc32 })) }
})

function printDocument(
  { domain: { checkout, orders, restaurant } }: HandlerContext,
  { Cashier, Employee, Station, docType = 'receipt', lockguid }: Params,
  key: ReturnType<typeof orderKey>,
): Order {
  const order = orders.get(key)
  deliveryOf(order)
  const staff = { station: refKey(Station), cashier: refKey(Cashier ?? Employee) }
  if (docType === 'bill') return checkout.printBill(key, staff, lockOf(lockguid))
  const due = checkout.toPay(order)
  // Promises and intent receipts may cover it; otherwise one receipt is for all, what was intended included.
  const missing = due > 0 ? [Money.add(due, orders.sums(order).intendedSum)] : []
  const [currency] = restaurant.collection('CURRENCIES')?.items ?? []
  if (!currency) throw new Error('The restaurant has no currency.')
  return checkout.pay(
    key,
    { ...staff, payments: missing.map((amount) => ({ currency: { id: currency.id }, amount })) },
    lockOf(lockguid),
  ).order
}
