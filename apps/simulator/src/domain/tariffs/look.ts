import type { Jobs } from '../../core/jobs.ts'
import type { TillContext } from '../context.ts'
import type { Order, Tariff } from '../contract.ts'
import { commit, settled } from '../orders/commit.ts'
import { withLine } from '../orders/void-dishes.ts'
import { runningIn, type TariffLine } from './devices.ts'
import { finished, resumed } from './moves.ts'
import { billedTime, nextLook, tariffPrice, withTariff } from './price.ts'

const lookJob = 'tariff'

interface Look {
  readonly orderGuid: string
  readonly lineGuid: string
  readonly at: number
}

/** Keeps running tariffs up to date: the price grows step by step, limits end them, and pauses that are over are ended. */
export function keepWatch(context: TillContext, jobs: Jobs): void {
  jobs.on(lookJob, ({ orderGuid, lineGuid, at }: Look) => {
    const order = context.state.orders.byGuid[orderGuid]
    const found = order && runningIn(order).find(({ line }) => line.lineGuid === lineGuid)
    if (!order || order.finished || found?.tariff.nextLook !== at) return
    const tariff = asOfNow(context, found.tariff)
    commit(context, settled(context, withPlannedLook(context, jobs, order, { ...found, tariff })))
  })
}

/** The order with a tariff at its present price, and a plan for when to look at it again. */
export function withPlannedLook(
  context: TillContext,
  jobs: Jobs,
  order: Order,
  { line, tariff }: TariffLine,
): Order {
  const now = context.now()
  const at = nextLook(context, tariff, now)
  const { nextLook: _past, ...rest } = tariff
  if (at !== undefined) jobs.schedule(at, lookJob, { orderGuid: order.guid, lineGuid: line.lineGuid, at })
  return withLine(
    order,
    withTariff(context, line, { ...rest, ...(at !== undefined && { nextLook: at }) }, now),
  )
}

/** What has become of a tariff by itself. */
function asOfNow(context: TillContext, tariff: Tariff): Tariff {
  const now = context.now()
  if (tariff.status === 'paused') return resumed(context, tariff, now)
  const { moneyLimit, timeLimit, endsAt } = tariff
  const over =
    (endsAt !== undefined && now >= endsAt) ||
    (timeLimit !== undefined && billedTime(tariff, now) >= timeLimit) ||
    (moneyLimit !== undefined && tariffPrice(context, tariff, now) >= moneyLimit)
  return over ? finished(context, tariff, now) : tariff
}
