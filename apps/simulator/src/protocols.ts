import type { Protocol, ProtocolName } from './core/protocol.ts'
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

/** The four doors. They do not know each other: the XML that White Server passes on is handed over here. */
export function createProtocols(deps: ProtocolDeps): readonly Protocol[] {
  const rk7 = once(async () => (await import('./protocols/rk7-xml/index.ts')).createRk7(deps))
  const executeXml = async (document: string, seconds?: number) => (await rk7()).executeXml(document, seconds)
  return [
    door('white-server', /^\/wsserverlp\/api\/v2\/aggregators\//i, async () => {
      const { createWhiteServer } = await import('./protocols/white-server/index.ts')
      return createWhiteServer({ ...deps, executeXml })
    }),
    door('rk7', /^(\/reference-server)?\/rk7api\/v0\/xmlinterface\.xml$/, rk7),
    door('licensing', /^\/ls5api(\/|$)/i, async () => {
      const { createLicensingServer } = await import('./protocols/licensing-server/index.ts')
      return createLicensingServer(deps)
    }),
    door('delivery', /^\/(connect\/token|orders\/api)(\/|$)/i, async () => {
      const { createDelivery } = await import('./protocols/delivery/index.ts')
      return createDelivery(deps)
    }),
  ]
}

/** A door whose code is loaded when somebody first knocks: most users need two of the four, and all want a quick start. */
function door(name: ProtocolName, paths: RegExp, load: () => Promise<Protocol>): Protocol {
  let protocol: Protocol | undefined
  const loaded = once(async () => {
    protocol = await load()
    return protocol
  })
  return {
    name,
    owns: (path) => paths.test(path),
    handle: async (exchange) => (protocol ?? (await loaded())).handle(exchange),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
