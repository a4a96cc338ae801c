import type { Jobs } from '../../core/jobs.ts'
import type { DeliveriesDomain, Order, OrdersDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { deliveryOf } from './details.ts'

/** How far ahead an order may be planned. About a day, as the facts have it. */
const horizon = 24 * 60 * 60 * 1000

const cookingJob = 'deliveries/cook'

interface Cooking {
  readonly guid: string
  /** Of the confirmation that planned it: a later one replaces it. */
  readonly cookAt: number
}

export interface Confirming {
  readonly orders: OrdersDomain
  readonly jobs: Jobs
  now(): number
}

/** Throws `readyTimeTooLate`. */
export function assertReadyInTime(readyAt: number, now: number): void {
  const latest = now + horizon
  if (readyAt > latest) throw new DomainError('readyTimeTooLate', { latest: new Date(latest).toISOString() })
}

/** Ends the edit of an order and plans when its dishes go to the kitchen. */
export function confirmOrder(
  { jobs, now, orders }: Confirming,
  ...[key, input, options]: Parameters<DeliveriesDomain['confirm']>
): Order {
  const { readyAt, cookingTime = 0, printNow = false, change = {} } = input
  assertReadyInTime(readyAt, now())
  const order = orders.get(key)
  const cookAt = printNow ? now() : Math.max(now(), readyAt - cookingTime)
  const delivery = {
    ...deliveryOf(order),
    ...change.delivery,
    confirmed: { lastUni: order.lastUni, readyAt, cookAt },
  }
  const confirmed = orders.update(key, { ...change, delivery }, options)
  if (cookAt <= now()) return orders.sendToKitchen(key, options)
  jobs.schedule(cookAt, cookingJob, { guid: order.guid, cookAt } satisfies Cooking)
  return confirmed
}

/** Sends planned orders to the kitchen when their time has come. A lock does not hold the kitchen up. */
export function cookOnTime({ jobs, orders }: Confirming): void {
  jobs.on(cookingJob, ({ guid, cookAt }: Cooking) => {
    const order = orders.findByGuid(guid)
    if (!order || order.finished || order.deleted || order.delivery?.confirmed?.cookAt !== cookAt) return
    orders.sendToKitchen({ guid }, order.lock ? { lockGuid: order.lock.guid } : {})
  })
}
