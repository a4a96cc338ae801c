import type { Ids } from '../core/ids.ts'
import type { SlottedState } from '../core/store.ts'
import type { World } from '../core/world.ts'
import type { Settings } from '../settings.ts'
import { type CardsState, cardsSlot } from './cards/state.ts'
import type { OrderListener, RestaurantDomain } from './contract.ts'
import { type HouseState, houseSlot } from './house/state.ts'
import { createMarkRegister, type MarkRegister } from './marking/register.ts'
import type { DomainState, HoldsDomain } from './state.ts'

/** What the rules work with. */
export interface TillContext {
  /** Read anew at each use: reset and restore replace it. */
  readonly state: DomainState
  /** What the card systems know. */
  readonly cards: CardsState
  /** Stations, devices and what was printed. */
  readonly house: HouseState
  readonly now: () => number
  readonly ids: Ids
  readonly settings: Settings
  readonly restaurant: RestaurantDomain
  readonly marks: MarkRegister
  /** Told of every order that is put into the state. */
  readonly orderListeners: Set<OrderListener>
}

export function tillContext(
  world: World<HoldsDomain & SlottedState>,
  settings: Settings,
  restaurant: RestaurantDomain,
): TillContext {
  const cards = cardsSlot(world.store)
  const house = houseSlot(world.store)
  return {
    get state() {
      return world.store.state.domain
    },
    get cards() {
      return cards()
    },
    get house() {
      return house()
    },
    now: () => world.clock.now(),
    ids: world.ids,
    settings,
    restaurant,
    marks: createMarkRegister(world, settings),
    orderListeners: new Set(),
  }
}

/** A context with other parts. No copy: copying would read every part of the state, and so make those that nobody has used yet. */
export const contextWith = (context: TillContext, other: Partial<TillContext>): TillContext =>
  Object.create(context, Object.getOwnPropertyDescriptors(other))
