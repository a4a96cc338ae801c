import { type ClientOptions, systemClock } from '@rkeeper-kit/core'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import { LicenseServerClient, memoryStore, openLicense } from '@rkeeper-kit/licensing'
import { rk7Transport, WhiteServerClient } from '@rkeeper-kit/ws-client'
import { Rk7Client } from '@rkeeper-kit/xml-interface'
import type { Installation } from './installations.ts'

export type Clients = Awaited<ReturnType<typeof connect>>

/** The four clients over an installation. They do not wait between repeats: the simulator is not in need of rest. */
export async function connect({ info, fetch }: Installation) {
  const http: ClientOptions = { fetch, random: () => 0, retry: { baseDelay: 0 } }
  const { rk7, referenceServer, licensing, whiteServer, delivery } = info
  const objectId = Number(rk7.restaurantCode)
  const licenseServer = new LicenseServerClient({ ...licensing, ...http, baseUrl: licensing.url })
  const license = await openLicense({
    server: licenseServer,
    anchor: { productGuid: licensing.productGuid, restaurantCode: rk7.restaurantCode },
    store: memoryStore(),
    clock: impatient,
  })
  const ws = new WhiteServerClient({ ...http, token: whiteServer.token, baseUrl: whiteServer.url, objectId })
  return {
    license,
    licenseServer,
    till: new Rk7Client({ ...rk7, ...http, license }),
    /** The reference server, written to in the name of an employee. */
    reference: new Rk7Client({ ...referenceServer, ...http }),
    /** The same till, reached through White Server's ExecuteRk7Query. */
    tillThroughWhiteServer: new Rk7Client({ transport: rk7Transport(ws, { objectId }), license }),
    /** Without LicenseInfo, as if the restaurant had a permanent licence. */
    tillUnlicensed: new Rk7Client({ ...rk7, ...http }),
    ws,
    wsTest: new WhiteServerClient({
      ...http,
      token: whiteServer.testToken,
      baseUrl: whiteServer.url,
      objectId: info.objects.find(({ kind }) => kind === 'test')?.objectId ?? 0,
      license: 'test',
    }),
    delivery: new DeliveryClient({ ...delivery, ...http, baseUrl: delivery.url }),
    secondDelivery: new DeliveryClient({ ...delivery, ...delivery.second, ...http, baseUrl: delivery.url }),
  }
}

/** Real time, but a wait before a repeat is not worth a test's time. */
const impatient: typeof systemClock = {
  now: () => systemClock.now(),
  sleep: (ms, signal) => systemClock.sleep(ms > 60_000 ? ms : 0, signal),
}
