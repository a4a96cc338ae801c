import {
  type CallOptions,
  type Clock,
  isOutcomeUnknownError,
  isRefusedError,
  isUnavailableError,
  RefusedError,
} from '@rkeeper-kit/core'
import type { NewPayment } from './input.ts'
import type { OrdersTopic } from './orders.ts'
import { orderStatus } from './status.ts'
import type { Order } from './types.ts'

export interface PayAndCompleteOptions extends CallOptions {
  /**
   * How long after sending a payment the till may still carry it out, in milliseconds. A payment whose answer was lost is
   * repeated only after that, and only when the order is still unpaid then. Default 305 000: White Server gives up after 120 s,
   * but the agent goes on waiting for the till, 300 s by default (its setting `RequestTimeoutSec`; source: vendor's
   * documentation). A restaurant that raised it needs a larger value here.
   */
  readonly settle?: number
  /** Pause between two reads after a lost answer, in milliseconds. Default 2000. */
  readonly interval?: number
  /** How often each of the two steps is sent at most. Default 2. */
  readonly attempts?: number
}

type Orders = Pick<OrdersTopic, 'get' | 'pay' | 'complete'>
type Step = 'pay' | 'complete'

/** See `OrdersTopic.payAndComplete`. */
export async function payAndComplete(
  orders: Orders,
  clock: Clock,
  orderId: string,
  payments: readonly NewPayment[],
  options: PayAndCompleteOptions,
): Promise<Order> {
  const { settle = 305_000, interval = 2000, attempts = 2, ...call } = options
  const send = {
    pay: () => orders.pay(orderId, payments, call),
    complete: () => orders.complete(orderId, call),
  }
  const read = () => orders.get(orderId, readOptions(call))

  async function run(step: Step): Promise<Order> {
    for (let attempt = 1; ; attempt++) {
      const sent = clock.now()
      try {
        await send[step]()
        return await read()
      } catch (error) {
        if (call.signal?.aborted || !(isOutcomeUnknownError(error) || isRefusedError(error))) throw error
        // A refusal may mean that an earlier attempt came through, or that the guest paid at the till meanwhile.
        // Completing twice is refused and harmless, so only a payment is given the whole time to settle.
        const patience = isRefusedError(error) ? 0 : step === 'pay' ? settle : interval
        const order = await readUntilDone(step, sent + patience, error)
        if (isDone[step](order)) return order
        if (isRefusedError(error) || attempt >= attempts) throw error
      }
    }
  }

  /** Reads until the step shows its effect or the time is over. Without a single answer the first error stands. */
  async function readUntilDone(step: Step, until: number, lost: unknown): Promise<Order> {
    for (;;) {
      const order = await read().catch((error) => {
        if (isUnavailableError(error)) return undefined
        throw error
      })
      const left = until - clock.now()
      if (order && (isDone[step](order) || left <= 0)) return order
      if (left <= 0) throw lost
      await clock.sleep(Math.min(interval, left), call.signal)
    }
  }

  let order = await read()
  if (order.orderStatusId === orderStatus.cancelled) throw cancelled(orderId)
  if (!isDone.pay(order)) order = await run('pay')
  return isDone.complete(order) ? order : run('complete')
}

const isDone: Readonly<Record<Step, (order: Order) => boolean>> = {
  pay: (order) => order.paymentStatus === 'paid' || order.orderStatusId === orderStatus.completed,
  complete: (order) => order.orderStatusId === orderStatus.completed,
}

function cancelled(orderId: string): RefusedError {
  return new RefusedError(`Order ${orderId} is cancelled and cannot be paid.`, {
    operation: 'orders.payAndComplete',
    details: { orderId, orderStatusId: orderStatus.cancelled },
  })
}

/** Time limits given for the slow calls at the till are not meant for reading. */
function readOptions({ signal, headers, retries }: CallOptions): CallOptions {
  return { ...(signal && { signal }), ...(headers && { headers }), ...(retries !== undefined && { retries }) }
}
