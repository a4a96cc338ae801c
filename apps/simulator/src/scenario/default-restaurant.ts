import { readFileSync } from 'node:fs'
import type { RestaurantData } from '../domain/state.ts'

const file = new URL('../../scenarios/generated/default.json', import.meta.url)

let restaurant: RestaurantData | undefined

/**
 * The restaurant of `scenarios/default.yaml`, built beforehand: reading and checking the YAML would take a third of the start.
 * Never changed, so all simulators of a process share it.
 */
export function defaultRestaurant(): RestaurantData {
  restaurant ??= JSON.parse(readFileSync(file, 'utf8')) as RestaurantData
  return restaurant
}
