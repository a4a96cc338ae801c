import type { DomainState, RestaurantData } from '../state.ts'
import { buildRestaurant } from './build.ts'
import { defaultScenarioFile, loadScenario } from './load.ts'

export { defaultScenarioFile, loadScenario } from './load.ts'

/** Reads a scenario file and builds its restaurant; the default scenario when no file is named. */
export function loadRestaurant(file: URL | string = defaultScenarioFile): RestaurantData {
  return buildRestaurant(loadScenario(file))
}

/** The till before its first guest. Cheap: the restaurant's data is shared, not copied. */
export function initialDomainState(restaurant: RestaurantData, now: number): DomainState {
  return {
    restaurant,
    stops: {},
    orders: {
      byGuid: {},
      visits: {},
      byOriginalId: {},
      receiptOrders: {},
      listVersion: 1,
      receiptsVersion: 1,
    },
    shift: { number: 1, phase: 'open', createdAt: now },
  }
}
