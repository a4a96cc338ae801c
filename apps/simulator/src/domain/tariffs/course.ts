import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { Tariff, TariffStretch } from '../contract.ts'
import { finished, resumed } from './moves.ts'
import { billed, type PriceContext, priceOf, stepOf, stepsFor } from './price.ts'

/** What has become of a tariff by itself until an instant, each thing at its own time: pauses that are over, limits that are reached. */
export function asOf(context: TillContext, tariff: Tariff, at: number): Tariff {
  if (tariff.status === 'paused') {
    const { pausedUntil = Number.POSITIVE_INFINITY } = tariff
    return pausedUntil <= at ? asOf(context, resumed(context, tariff, pausedUntil), at) : tariff
  }
  const end = endOf(context, tariff)
  return end !== undefined && end <= at ? finished(context, tariff, end) : tariff
}

/** When a tariff changes next, by its price or by itself; undefined for one that waits for somebody. */
export function nextLook(context: PriceContext, tariff: Tariff, at: number): number | undefined {
  if (tariff.status === 'paused') return tariff.pausedUntil
  const running = runningStretch(tariff)
  if (!running) return undefined
  const step = stepOf(context)
  const inStep = (billed(tariff, at).get(running.typeId) ?? 0) % step
  // One past the boundary: the next step has begun then.
  const growth = at + 1 + (inStep === 0 ? 0 : step - inStep)
  return Math.min(growth, endOf(context, tariff) ?? growth)
}

/** When a limit ends a tariff that is active. */
function endOf(context: PriceContext, tariff: Tariff): number | undefined {
  const running = runningStretch(tariff)
  if (!running) return undefined
  const { from } = running
  const ends = [tariff.endsAt, timeEnd(tariff, running), moneyEnd(context, tariff, running)]
  const first = Math.min(...ends.filter((end) => end !== undefined))
  return Number.isFinite(first) ? Math.max(first, from) : undefined
}

const runningStretch = ({ status, stretches }: Tariff): TariffStretch | undefined =>
  status === 'active' ? stretches.at(-1) : undefined

/** Billed before the stretch that is running. */
const billedBefore = ({ stretches }: Tariff, running: TariffStretch): ReadonlyMap<number, number> =>
  billed({ stretches: stretches.filter((each) => each !== running) }, running.from)

function timeEnd(tariff: Tariff, running: TariffStretch): number | undefined {
  if (tariff.timeLimit === undefined) return undefined
  const before = [...billedBefore(tariff, running).values()].reduce((sum, ms) => sum + ms, 0)
  return running.from + tariff.timeLimit - before
}

/** The step that reaches the limit has begun then. */
function moneyEnd(context: PriceContext, tariff: Tariff, running: TariffStretch): number | undefined {
  if (tariff.moneyLimit === undefined) return undefined
  const before = billedBefore(tariff, running)
  const others = [...before].filter(([typeId]) => typeId !== running.typeId)
  const rest = Money.subtract(
    tariff.moneyLimit,
    Money.sum(others.map(([typeId, ms]) => priceOf(context, typeId, ms))),
  )
  const steps = stepsFor(context, running.typeId, rest)
  if (steps === undefined) return undefined
  const same = before.get(running.typeId) ?? 0
  return running.from + Math.max(0, steps - 1) * stepOf(context) + 1 - same
}
