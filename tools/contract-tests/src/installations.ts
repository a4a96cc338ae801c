import { createSimulator, type Simulator, type SimulatorInfo } from '@rkeeper-kit/simulator'
import { handlers } from '@rkeeper-kit/simulator/msw'
import { setupServer } from 'msw/node'

/** A way to reach a simulated restaurant. */
export interface Installation {
  readonly simulator: Simulator
  /** Addresses and accounts, as `/_sim/info` tells them, with the addresses of this way. */
  readonly info: SimulatorInfo
  readonly fetch: typeof fetch
  close(): Promise<void>
}

export interface InstallationKind {
  readonly name: string
  open(): Promise<Installation>
}

const overHttp: InstallationKind = {
  name: 'real HTTP',
  async open() {
    const simulator = createSimulator()
    const server = await simulator.listen({ port: 0 })
    return {
      simulator,
      info: simulator.info(server.url),
      fetch: globalThis.fetch,
      close: () => server.close(),
    }
  },
}

const inProcess: InstallationKind = {
  name: 'in-process fetch',
  async open() {
    const simulator = createSimulator()
    return { simulator, info: simulator.info(), fetch: simulator.fetch, close: async () => {} }
  },
}

const overMsw: InstallationKind = {
  name: 'MSW',
  async open() {
    const simulator = createSimulator()
    const server = setupServer(...handlers(simulator, { tillUrl: 'https://192.0.2.10:8086' }))
    server.listen()
    return {
      simulator,
      info: atVendorsAddresses(simulator.info()),
      fetch: globalThis.fetch,
      close: async () => server.close(),
    }
  },
}

function atVendorsAddresses(info: SimulatorInfo): SimulatorInfo {
  return {
    ...info,
    whiteServer: { ...info.whiteServer, url: 'https://ws.ucs.ru' },
    rk7: { ...info.rk7, url: 'https://192.0.2.10:8086/rk7api/v0/xmlinterface.xml' },
    referenceServer: {
      ...info.referenceServer,
      url: 'https://192.0.2.10:8086/reference-server/rk7api/v0/xmlinterface.xml',
    },
    licensing: { ...info.licensing, url: 'https://l.ucs.ru' },
    delivery: {
      ...info.delivery,
      url: 'https://delivery.ucs.ru',
      tokenUrl: 'https://auth-delivery.ucs.ru/connect/token',
    },
  }
}

export const installationKinds: readonly InstallationKind[] = [overHttp, inProcess, overMsw]
