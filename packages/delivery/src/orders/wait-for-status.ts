import { type Clock, RefusedError, UnavailableError } from '@rkeeper-kit/core'
import type { OrdersTopic } from './orders.ts'
import { hasReached, isFinalStatus, type OrderStatusId } from './status.ts'
import type { Order } from './types.ts'

export interface WaitOptions {
  readonly signal?: AbortSignal
  /** Longest wait in milliseconds. Default 600 000. */
  readonly timeout?: number
  /** Pause between two reads in milliseconds. Default 5000. */
  readonly interval?: number
}

/** See `OrdersTopic.waitForStatus`. */
export async function waitForStatus(
  orders: Pick<OrdersTopic, 'get'>,
  clock: Clock,
  orderId: string,
  status: OrderStatusId,
  { signal, timeout = 600_000, interval = 5000 }: WaitOptions,
): Promise<Order> {
  const deadline = clock.now() + timeout
  for (;;) {
    const order = await orders.get(orderId, signal ? { signal } : {})
    const current = order.orderStatusId
    if (hasReached(current, status)) return order
    const details = { orderId, wanted: status, orderStatusId: current }
    const operation = 'orders.waitForStatus'
    if (isFinalStatus(current)) {
      throw new RefusedError(
        `Order ${orderId} ended in status ${current} and will never reach status ${status}.`,
        { operation, details },
      )
    }
    const left = deadline - clock.now()
    if (left <= 0) {
      throw new UnavailableError(
        `Order ${orderId} is still in status ${current} after ${timeout} ms; waited for status ${status}.`,
        { operation, details },
      )
    }
    await clock.sleep(Math.min(interval, left), signal)
  }
}
