import type { Protocol } from './core/protocol.ts'
import type { World } from './core/world.ts'
import type { Domain } from './domain/contract.ts'
import { createDelivery } from './protocols/delivery/index.ts'
import { createLicensingServer } from './protocols/licensing-server/index.ts'
import { createRk7 } from './protocols/rk7-xml/index.ts'
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

/** The four doors. They do not know each other: the XML that White Server passes on is handed over here. */
export function createProtocols(deps: ProtocolDeps): readonly Protocol[] {
  const rk7 = createRk7(deps)
  return [
    createWhiteServer({ ...deps, executeXml: rk7.executeXml }),
    rk7,
    createLicensingServer(deps),
    createDelivery(deps),
  ]
}
