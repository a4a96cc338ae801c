import { type HandlersOptions, handlers } from '../adapters/msw/handlers.ts'
import type { SimulatorInfo } from '../scenario/info.ts'
import type { Simulator } from '../simulator.ts'

/** The vendor's own addresses, answered by a simulator. */
export interface VendorAddresses {
  /** Accounts and addresses, as production has them. */
  readonly info: SimulatorInfo
  /** Address of the till's XML interface. */
  readonly tillUrl: string
  /** Gives the addresses back to the network. */
  close(): void
}

/** An address of a network that exists in documentation only. */
const documentationTill = 'https://192.0.2.10:8086'

/**
 * Leads the vendor's addresses (`ws.ucs.ru`, `l.ucs.ru`, `delivery.ucs.ru` …) and the till's to a simulator, so that code
 * under test runs with its production configuration. Needs `msw` 3. Requests to other addresses go through unless
 * `otherwise` is `error`.
 *
 * @example
 * const vendor = await startVendorAddresses(simulator)
 * afterEach(() => vendor.close())
 */
export async function startVendorAddresses(
  simulator: Pick<Simulator, 'handle' | 'info'>,
  options: HandlersOptions & { readonly otherwise?: 'bypass' | 'error' } = {},
): Promise<VendorAddresses> {
  const { setupServer } = await import('msw/node')
  const tillUrl = options.tillUrl ?? documentationTill
  const server = setupServer(...handlers(simulator, { ...options, tillUrl }))
  server.listen({ onUnhandledFrame: options.otherwise ?? 'bypass' })
  const info = simulator.info()
  return {
    tillUrl,
    info: {
      ...info,
      whiteServer: { ...info.whiteServer, url: 'https://ws.ucs.ru' },
      rk7: { ...info.rk7, url: new URL('/rk7api/v0/xmlinterface.xml', tillUrl).href },
      referenceServer: {
        ...info.referenceServer,
        url: new URL('/reference-server/rk7api/v0/xmlinterface.xml', tillUrl).href,
      },
      licensing: { ...info.licensing, url: 'https://l.ucs.ru' },
      delivery: {
        ...info.delivery,
        url: 'https://delivery.ucs.ru',
        tokenUrl: 'https://auth-delivery.ucs.ru/connect/token',
      },
    },
    close: () => server.close(),
  }
}
