import type { Protocol } from './core/protocol.ts'
import type { World } from './core/world.ts'
import type { Domain } from './domain/contract.ts'
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

/** The four doors. */
export function createProtocols(_deps: ProtocolDeps): readonly Protocol[] {
  return []
}
