import type { Protocol } from './core/protocol.ts'
import type { World } from './core/world.ts'
import type { Domain } from './domain/contract.ts'
import { createDelivery } from './protocols/delivery/index.ts'
import { createWhiteServer } from './protocols/white-server/index.ts'
import type { Credentials } from './scenario/credentials.ts'
import type { Settings } from './settings.ts'
import type { SimState } from './state.ts'

/** What every door gets. */
export interface ProtocolDeps {
  readonly world: World<SimState>
  readonly domain: Domain
  readonly settings: Settings
  readonly credentials: Credentials
}

/** The doors. They do not know each other. */
export function createProtocols(deps: ProtocolDeps): readonly Protocol[] {
  return [createWhiteServer(deps), createDelivery(deps)]
}
