import type { TillContext } from '../context.ts'
import type { RefItem, RefKey, Station, StationState } from '../contract.ts'
import { DomainError } from '../errors.ts'

const asItShouldBe: StationState = { running: true, busy: false }

/** Stations in use. */
export const stationItems = ({ restaurant }: TillContext): readonly RefItem[] =>
  (restaurant.collection('CASHES')?.items ?? []).filter(({ active }) => active)

export const stationOf = (context: TillContext, item: RefItem): Station => ({
  item,
  netName: item.props.NetName ?? '',
  ...(context.house.stations[item.id] ?? asItShouldBe),
})

/** A station that runs; others do nothing that the cash server passes on to them. */
export function reach(context: TillContext, key: RefKey): Station {
  const station = stationOf(context, context.restaurant.find('CASHES', key))
  if (!station.running) throw new DomainError('nodeNotConnected', { node: station.netName })
  return station
}
