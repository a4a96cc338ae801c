import type { SlottedState } from '../core/store.ts'
import type { World } from '../core/world.ts'
import type { Settings } from '../settings.ts'
import { createAgent } from './agent/index.ts'
import type { DeliveryDesk, Domain } from './contract.ts'
import { createLicences } from './licences/index.ts'
import type { HoldsDomain } from './state.ts'
import { createTill } from './till.ts'

/** Everything the protocols may ask of the restaurant, over one world. */
export function createDomain(world: World<HoldsDomain & SlottedState>, settings: Settings): Domain {
  const till = createTill(world, settings)
  const licences = createLicences(world, settings, () => till.restaurant.objectIds)
  return {
    ...till,
    licences,
    agent: createAgent(world, till.orders),
    deliveryDesk: absent<DeliveryDesk>('delivery desk'),
  }
}

/** Stands in for a part that is not written yet: it fails when used, not when made. */
function absent<T extends object>(part: string): T {
  const fail = () => {
    throw new Error(`The ${part} of the simulator is not written yet.`)
  }
  return new Proxy({}, { get: fail }) as T
}
