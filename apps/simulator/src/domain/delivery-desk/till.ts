import type { Order } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { DeskContext, DeskOrder } from './context.ts'

/** Runs work at the till, through White Server and the agent, with White Server's timeout. */
export function atTill<T>({ agent, settings }: DeskContext, work: () => T, signal?: AbortSignal): Promise<T> {
  const timeoutSeconds = settings.whiteServer.defaultTimeoutSeconds
  return agent.atTill(work, { timeoutSeconds, ...(signal && { signal }) })
}

/** The till's order of an order of Delivery. Throws `orderNotAtTill`. */
export function tillOrderOf({ orders }: DeskContext, { orderId, tillNumber }: DeskOrder): Order {
  const found = tillNumber === undefined ? undefined : orders.findByOriginalId(tillNumber)
  if (!found) throw new DomainError('orderNotAtTill', { order: orderId })
  return found
}
