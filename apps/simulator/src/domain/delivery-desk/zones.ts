import type { DeliverySetUp, DeliveryZone } from '../contract.ts'
import { DeskError } from './desk-error.ts'

/** The zone that delivers to a point: of several the one of the lowest priority number. Throws `restaurant_not_found`. */
export function zoneAt({ zones }: DeliverySetUp, lat: number, lon: number): DeliveryZone {
  const [zone] = zones.filter((each) => holdsPoint(each, lat, lon)).sort((a, b) => a.priority - b.priority)
  if (zone) return zone
  // The only wording seen for a point outside every zone is Russian.
  const text = 'Адрес гостя не попадает в зону доставки'
  throw new DeskError('restaurant_not_found', text, { field: 'lat, lon', value: `${lat}, ${lon}` })
}

/** Counts how many edges lie east of the point: an odd number means inside. */
export function holdsPoint({ corners }: DeliveryZone, lat: number, lon: number): boolean {
  let inside = false
  for (const [index, [lat1, lon1]] of corners.entries()) {
    const [lat2, lon2] = corners[(index + 1) % corners.length] ?? [lat1, lon1]
    const crosses = lat1 > lat !== lat2 > lat
    if (crosses && lon < lon1 + ((lat - lat1) / (lat2 - lat1)) * (lon2 - lon1)) inside = !inside
  }
  return inside
}
