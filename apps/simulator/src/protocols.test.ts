import { expect, test } from 'vitest'
import { createDelivery } from './protocols/delivery/index.ts'
import { createLicensingServer } from './protocols/licensing-server/index.ts'
import { createRk7 } from './protocols/rk7-xml/index.ts'
import { createWhiteServer } from './protocols/white-server/index.ts'
import { createProtocols, type ProtocolDeps } from './protocols.ts'
import { createSimulator } from './simulator.ts'

const paths = [
  '/wsserverlp/api/v2/aggregators/Create',
  '/WsServerLP/api/v2/aggregators/create',
  '/wsserverlp/api/v2/agents/rpc',
  '/wsserverlp',
  '/rk7api/v0/xmlinterface.xml',
  '/rk7api/v0/xmlinterface.xml/',
  '/rk7api/v0',
  '/ls5api',
  '/ls5api/api/License/GetLicenseIdByAnchor',
  '/ls5apix',
  '/connect/token',
  '/connect/tokens',
  '/orders/api/v1/orders/765/pay',
  '/orders/apiary',
  '/_sim/info',
  '/',
]

test('a door that is not loaded yet owns the same paths as its protocol', () => {
  const { domain, settings, credentials } = createSimulator()
  const world = { jobs: { on: () => {} } } as unknown as ProtocolDeps['world']
  const deps = { world, domain, settings, credentials }
  const doors = createProtocols(deps)
  const protocols = [
    createWhiteServer(deps),
    createRk7(deps),
    createLicensingServer(deps),
    createDelivery(deps),
  ]
  expect(doors.map(({ name }) => name)).toEqual(protocols.map(({ name }) => name))
  for (const [index, protocol] of protocols.entries()) {
    for (const path of paths) {
      expect([protocol.name, path, doors[index]?.owns(path)]).toEqual([
        protocol.name,
        path,
        protocol.owns(path),
      ])
    }
  }
})

test('no path has two owners', () => {
  const { domain, settings, credentials } = createSimulator()
  const doors = createProtocols({ domain, settings, credentials } as ProtocolDeps)
  for (const path of paths) expect(doors.filter((door) => door.owns(path)).length).toBeLessThanOrEqual(1)
})
