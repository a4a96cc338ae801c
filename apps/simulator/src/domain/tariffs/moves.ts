import type { TillContext } from '../context.ts'
import type { Tariff, TariffStatus } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { mayMove } from '../states/machine.ts'
import { tariffStates } from '../states/tables.ts'
import { deviceName } from './devices.ts'

type Context = Pick<TillContext, 'state' | 'restaurant'>

function assertMayMove(context: Context, { status, tableId }: Tariff, to: TariffStatus): void {
  if (mayMove(tariffStates, status, to)) return
  throw new DomainError('tariffMove', { device: deviceName(context, tableId), from: status, to })
}

/** Ends the stretch that is billed now. */
const stopped = ({ stretches, ...tariff }: Tariff, at: number): Tariff => ({
  ...tariff,
  stretches: stretches.map((each) => (each.to === undefined ? { ...each, to: at } : each)),
})

/** Without what a pause had planned. */
const unplanned = ({ pausedUntil: _until, nextLook: _look, ...tariff }: Tariff): Tariff => tariff

export function paused(context: Context, tariff: Tariff, at: number, length: number | undefined): Tariff {
  assertMayMove(context, tariff, 'paused')
  const pause = stopped(unplanned(tariff), at)
  return { ...pause, status: 'paused', ...(length !== undefined && { pausedUntil: at + length }) }
}

export function resumed(context: Context, tariff: Tariff, at: number): Tariff {
  assertMayMove(context, tariff, 'active')
  const typeId = tariff.stretches.at(-1)?.typeId ?? 0
  return { ...unplanned(tariff), status: 'active', stretches: [...tariff.stretches, { typeId, from: at }] }
}

export function finished(context: Context, tariff: Tariff, at: number): Tariff {
  assertMayMove(context, tariff, 'finished')
  return { ...stopped(unplanned(tariff), at), status: 'finished', endedAt: at }
}

/** Another tariff from now on; one that is billed already goes on. */
export function switched(tariff: Tariff, typeId: number, at: number): Tariff {
  const last = tariff.stretches.at(-1)
  if (last?.typeId === typeId) return tariff
  const { stretches, ...rest } = stopped(tariff, at)
  const next = tariff.status === 'active' ? { typeId, from: at } : { typeId, from: at, to: at }
  return { ...rest, stretches: [...stretches, next] }
}
