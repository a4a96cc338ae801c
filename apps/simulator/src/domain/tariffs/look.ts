import type { Jobs } from '../../core/jobs.ts'
import type { TillContext } from '../context.ts'
import type { Guid, Order } from '../contract.ts'
import { commit, settled } from '../orders/commit.ts'
import { withLine } from '../orders/void-dishes.ts'
import { asOf, nextLook } from './course.ts'
import { runningIn, type TariffLine } from './devices.ts'
import { withTariff } from './price.ts'

const lookJob = 'tariff'

interface Look {
  readonly orderGuid: Guid
  readonly lineGuid: Guid
  readonly at: number
}

/** Keeps running tariffs up to date: the price grows step by step, limits end them, and pauses that are over are ended. */
export function keepWatch(context: TillContext, jobs: Jobs): void {
  jobs.on(lookJob, ({ orderGuid, lineGuid, at }: Look) => {
    const order = context.state.orders.byGuid[orderGuid]
    const found = order && runningIn(order).find(({ line }) => line.lineGuid === lineGuid)
    if (!order || order.finished || found?.tariff.nextLook !== at) return
    const tariff = asOf(context, found.tariff, context.now())
    const kept = commit(context, settled(context, withPresent(context, order, { ...found, tariff })))
    planLook(jobs, kept, lineGuid)
  })
}

/** The order with a tariff at its present price, and when it has to be looked at again. */
export function withPresent(context: TillContext, order: Order, { line, tariff }: TariffLine): Order {
  const now = context.now()
  const at = nextLook(context, tariff, now)
  const { nextLook: _past, ...rest } = tariff
  return withLine(
    order,
    withTariff(context, line, { ...rest, ...(at !== undefined && { nextLook: at }) }, now),
  )
}

/** Plans the next look at a tariff of an order that has been kept. */
export function planLook(jobs: Jobs, order: Order, lineGuid: Guid): Order {
  const at = runningIn(order).find(({ line }) => line.lineGuid === lineGuid)?.tariff.nextLook
  const look = { orderGuid: order.guid, lineGuid }
  if (at !== undefined) jobs.schedule(at, lookJob, { ...look, at } satisfies Look)
  return order
}
