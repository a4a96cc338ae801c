import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeliveryClient } from '@rkeeper-kit/delivery'
import { LicenseServerClient, openLicense } from '@rkeeper-kit/licensing'
import { sqliteStore } from '@rkeeper-kit/licensing/sqlite'
import type { SimulatorInfo } from '@rkeeper-kit/simulator'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { Rk7Client } from '@rkeeper-kit/xml-interface'

export type Clients = Awaited<ReturnType<typeof connect>>

/** Makes the four clients. What the simulator tells at `/_sim/info` comes from the vendor and the dealer in real life. */
export async function connect(url: string) {
  const info = (await (await fetch(`${url}/_sim/info`)).json()) as SimulatorInfo
  const { rk7, licensing, whiteServer, delivery } = info

  const folder = await mkdtemp(join(tmpdir(), 'rkeeper-kit-journey-'))
  const store = await sqliteStore({
    path: join(folder, 'licence.db'),
    key: crypto.getRandomValues(new Uint8Array(32)),
  })
  const licenseServer = new LicenseServerClient({ ...licensing, baseUrl: licensing.url })
  const license = await openLicense({
    server: licenseServer,
    anchor: { productGuid: licensing.productGuid, restaurantCode: rk7.restaurantCode },
    store,
  })

  return {
    info,
    license,
    licenseServer,
    till: new Rk7Client({ ...rk7, license }),
    whiteServer: new WhiteServerClient({
      token: whiteServer.token,
      baseUrl: whiteServer.url,
      objectId: Number(rk7.restaurantCode),
    }),
    delivery: new DeliveryClient({ ...delivery, baseUrl: delivery.url }),
    async close() {
      await license.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
