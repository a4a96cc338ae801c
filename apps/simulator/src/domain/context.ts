import type { Ids } from '../core/ids.ts'
import type { World } from '../core/world.ts'
import type { Settings } from '../settings.ts'
import type { OrderListener, RestaurantDomain } from './contract.ts'
import type { DomainState, HoldsDomain } from './state.ts'

/** What the rules work with. */
export interface TillContext {
  /** Read anew at each use: reset and restore replace it. */
  readonly state: DomainState
  readonly now: () => number
  readonly ids: Ids
  readonly settings: Settings
  readonly restaurant: RestaurantDomain
  /** Told of every order that is put into the state. */
  readonly orderListeners: Set<OrderListener>
}

export function tillContext(
  world: World<HoldsDomain>,
  settings: Settings,
  restaurant: RestaurantDomain,
): TillContext {
  return {
    get state() {
      return world.store.state.domain
    },
    now: () => world.clock.now(),
    ids: world.ids,
    settings,
    restaurant,
    orderListeners: new Set(),
  }
}
