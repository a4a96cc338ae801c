import type { RefKey, RestaurantDomain, Tariff, TariffInput } from '../../../domain/contract.ts'
import { intervalFromZero, intervalText, type LocalTime } from '../local-time.ts'
import { refKey, refView } from './refs.ts'

/** How a line is billed by time; the detail is the tariff that is billed now, or was billed last. */
export function tariffView(restaurant: RestaurantDomain, time: LocalTime, tariff: Tariff) {
  const { endedAt, moneyLimit, startedAt, status, stretches, tableId, timeLimit } = tariff
  const last = stretches.at(-1) ?? { typeId: 0, from: startedAt }
  const { name: _name, ...type } = refView(restaurant, 'TARIFFICATIONTYPES', last.typeId)
  return {
    status,
    startTime: time.text(startedAt),
    ...(endedAt !== undefined && { endTime: time.text(endedAt) }),
    ...(moneyLimit !== undefined && { moneyLimit }),
    ...(timeLimit !== undefined && { timeLimit: intervalText(timeLimit) }),
    Table: refView(restaurant, 'TABLES', tableId),
    Detail: {
      ...type,
      startTime: time.text(last.from),
      ...(last.to !== undefined && { endTime: time.text(last.to) }),
    },
  }
}

interface RequestedTariff {
  readonly Table: RefKey
  readonly Detail: RefKey
  readonly moneyLimit?: TariffInput['moneyLimit']
  readonly timeLimit?: string
  readonly startTime?: string
  readonly endTime?: string
}

/** A time limit counted from the zero date is a length of time, any other an instant. That it may be either is inferred. */
export function tariffInput(requested: RequestedTariff, time: LocalTime) {
  const { Table, Detail, endTime, moneyLimit, startTime, timeLimit = '' } = requested
  const length = intervalFromZero(timeLimit)
  const end = length === undefined && timeLimit !== '' ? timeLimit : endTime
  return {
    device: refKey(Table),
    type: refKey(Detail),
    ...(moneyLimit !== undefined && { moneyLimit }),
    ...(length !== undefined && { timeLimit: length }),
    ...(end !== undefined && { endsAt: time.instant(end) }),
    ...(startTime !== undefined && { startedAt: time.instant(startTime) }),
  }
}

/** In whose name a tariff is changed. */
export const tariffStaff = ({
  Manager,
  Station,
}: {
  readonly Manager?: RefKey
  readonly Station?: RefKey
}) => ({
  ...(Manager && { manager: refKey(Manager) }),
  ...(Station && { station: refKey(Station) }),
})
