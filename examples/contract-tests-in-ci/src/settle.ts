// The code under test: what a web shop does when the guest's money has come in.
import type { DeliveryClient, Order } from '@rkeeper-kit/delivery'

/** Pays an order of the shop at the restaurant and closes it, however often the shop's own queue repeats the job. */
export async function settle(delivery: DeliveryClient, orderId: string, currency: string): Promise<Order> {
  const { fullAmount } = await delivery.orders.get(orderId)
  return delivery.orders.payAndComplete(orderId, [{ code: currency, amount: fullAmount }])
}
