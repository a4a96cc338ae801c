import { Money, Quantity } from '@rkeeper-kit/core'
import { shareOf } from '../calculation/share.ts'
import type { TillContext } from '../context.ts'
import type { DishLine, Tariff } from '../contract.ts'
import { typeOf } from './devices.ts'

export type PriceContext = Pick<TillContext, 'settings' | 'state' | 'restaurant'>

const hour = 3_600_000

export const stepOf = ({ settings }: PriceContext): number => settings.tariff.stepSeconds * 1000

/** Billed milliseconds of each tariff type at an instant. */
export function billed({ stretches }: Pick<Tariff, 'stretches'>, at: number): ReadonlyMap<number, number> {
  const byType = new Map<number, number>()
  for (const { typeId, from, to = at } of stretches)
    byType.set(typeId, (byType.get(typeId) ?? 0) + Math.max(0, to - from))
  return byType
}

/** What so many milliseconds of a tariff type cost: a step that has begun is charged whole. */
export function priceOf(context: PriceContext, typeId: number, ms: number): Money {
  const step = stepOf(context)
  return shareOf(typeOf(context, { id: typeId }).perHour, Math.ceil(ms / step) * step, hour)
}

/** What a tariff costs at an instant, never above its limit. */
export function tariffPrice(context: PriceContext, tariff: Tariff, at: number): Money {
  const sum = Money.sum([...billed(tariff, at)].map(([typeId, ms]) => priceOf(context, typeId, ms)))
  return tariff.moneyLimit !== undefined && sum > tariff.moneyLimit ? tariff.moneyLimit : sum
}

/** How many steps of a tariff type cost at least so much; undefined for one that costs nothing. */
export function stepsFor(context: PriceContext, typeId: number, sum: Money): number | undefined {
  const { perHour } = typeOf(context, { id: typeId })
  return perHour > 0 ? Math.ceil((Math.max(0, sum) * hour) / (perHour * stepOf(context))) : undefined
}

/** A line with its tariff, one portion at what it costs. */
export function withTariff(context: PriceContext, line: DishLine, tariff: Tariff, at: number): DishLine {
  const amount = tariffPrice(context, tariff, at)
  return { ...line, tariff, quantity: Quantity.one, price: amount, amount, priceListAmount: amount }
}
