import type { SlottedState } from '../core/store.ts'
import type { World } from '../core/world.ts'
import type { Settings } from '../settings.ts'
import { createAgent } from './agent/index.ts'
import type { Domain } from './contract.ts'
import { createDeliveries } from './deliveries/index.ts'
import { createDeliveryDesk } from './delivery-desk/index.ts'
import { createLicences } from './licences/index.ts'
import type { HoldsDomain } from './state.ts'
import { createStoreHouse } from './store-house/index.ts'
import { createTill } from './till.ts'

/** Everything the protocols may ask of the restaurant, over one world. */
export function createDomain(world: World<HoldsDomain & SlottedState>, settings: Settings): Domain {
  const till = createTill(world, settings)
  const licences = createLicences(world, settings, () => till.restaurant.objectIds)
  const agent = createAgent(world, settings, till.orders)
  const deliveries = createDeliveries(world, till)
  const deliveryDesk = createDeliveryDesk({ world, settings, agent, ...till })
  return { ...till, licences, agent, deliveries, deliveryDesk, storeHouse: createStoreHouse(world, settings) }
}
