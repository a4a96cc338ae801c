import { Money, Quantity } from '@rkeeper-kit/core'
import { shareOf } from '../calculation/share.ts'
import type { TillContext } from '../context.ts'
import type { DishLine, Tariff } from '../contract.ts'
import { typeOf } from './devices.ts'

type Context = Pick<TillContext, 'settings' | 'state' | 'restaurant'>

const hour = 3_600_000

/** Billed milliseconds of each tariff type at an instant. */
function billed({ stretches }: Tariff, at: number): ReadonlyMap<number, number> {
  const byType = new Map<number, number>()
  for (const { typeId, from, to = at } of stretches)
    byType.set(typeId, (byType.get(typeId) ?? 0) + Math.max(0, to - from))
  return byType
}

/** All that is billed at an instant, milliseconds. */
export const billedTime = (tariff: Tariff, at: number): number =>
  [...billed(tariff, at).values()].reduce((sum, each) => sum + each, 0)

/** What a tariff costs at an instant: begun steps by the price of an hour, and never above its limit. */
export function tariffPrice(context: Context, tariff: Tariff, at: number): Money {
  const step = context.settings.tariff.stepSeconds * 1000
  const parts = [...billed(tariff, at)].map(([typeId, ms]) =>
    shareOf(typeOf(context, { id: typeId }).perHour, Math.ceil(ms / step) * step, hour),
  )
  const sum = Money.sum(parts)
  return tariff.moneyLimit !== undefined && sum > tariff.moneyLimit ? tariff.moneyLimit : sum
}

/** A line with its tariff, one portion at what it costs. */
export function withTariff(context: Context, line: DishLine, tariff: Tariff, at: number): DishLine {
  const amount = tariffPrice(context, tariff, at)
  return { ...line, tariff, quantity: Quantity.one, price: amount, amount, priceListAmount: amount }
}

/** When the price grows next, or a limit is reached; undefined for a tariff that only somebody's doing changes. */
export function nextLook(context: Context, tariff: Tariff, at: number): number | undefined {
  if (tariff.status === 'finished') return undefined
  if (tariff.status === 'paused') return tariff.pausedUntil
  const step = context.settings.tariff.stepSeconds * 1000
  const running = tariff.stretches.at(-1)?.typeId ?? 0
  const inStep = billed(tariff, at).get(running) ?? 0
  // One past the boundary: the next step has begun then.
  const growth = at + step - (inStep % step) + 1
  const looks = [inStep % step === 0 ? at + 1 : growth, tariff.endsAt ?? growth]
  if (tariff.timeLimit !== undefined) looks.push(at + Math.max(0, tariff.timeLimit - billedTime(tariff, at)))
  return Math.min(...looks)
}
