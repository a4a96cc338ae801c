import type { TillContext } from '../context.ts'
import type { Order } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { correctIntent } from './intent.ts'

/**
 * Stops a fast payment (SBP) before the bank confirms it: one that an intent receipt promises. A payment by PayOrder is confirmed at
 * once here, so there is nothing left to stop.
 */
export function cancelFastPayment(context: TillContext, guid: string): Order {
  const wanted = guid.trim().toUpperCase()
  for (const order of Object.values(context.state.orders.byGuid)) {
    const running = order.intents?.find(
      ({ payments, state }) =>
        state === 3 && payments.some(({ sbpPayGuid }) => sbpPayGuid?.trim().toUpperCase() === wanted),
    )
    if (running && !order.finished) return correctIntent(context, order, { seat: running.seat })
  }
  throw new DomainError('sbpPaymentNotFound', { payment: guid })
}
