import type { RestaurantData } from '../state.ts'
import { buildRestaurant } from './build.ts'
import { defaultScenarioFile, loadScenario } from './load.ts'

export { initialDomainState } from './initial.ts'
export { defaultScenarioFile, loadScenario } from './load.ts'

/** Reads a scenario file and builds its restaurant; the default scenario when no file is named. */
export function loadRestaurant(file: URL | string = defaultScenarioFile): RestaurantData {
  return buildRestaurant(loadScenario(file))
}
