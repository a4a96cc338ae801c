import type { Clock, Logger, Random } from '@rkeeper-kit/core'
import { anchor, PRODUCTS } from './anchor/index.ts'
import { type LicenseServer, LicenseServerClient, type LicenseServerOptions } from './server/index.ts'

/** The anchors of a restaurant, by the products in the order given; by default the documented ones. */
export function anchorsOf(place: {
  readonly restaurantCode: string | number
  readonly productGuid?: string | readonly [string, ...string[]] | undefined
}): readonly [string, ...string[]] {
  const { restaurantCode, productGuid } = place
  const defaults: readonly [string, ...string[]] = [PRODUCTS.application12.guid, PRODUCTS.application1.guid]
  const [first, ...more] = productGuid === undefined ? defaults : [productGuid].flat()
  const build = (guid: string) => anchor({ restaurantCode, productGuid: guid })
  return [build(first ?? ''), ...more.map(build)]
}

/** The client of the licensing server logs and waits as its user does, unless told otherwise. */
export function serverOf(options: {
  readonly server: LicenseServer | LicenseServerOptions
  readonly clock?: Clock
  readonly random?: Random
  readonly logger?: Logger
}): LicenseServer {
  const { server, clock, random, logger } = options
  if ('getLicenseIdByAnchor' in server) return server
  return new LicenseServerClient({
    ...(clock && { clock }),
    ...(random && { random }),
    ...(logger && { logger }),
    ...server,
  })
}

/** How many connections the licence has; one where nobody can tell. */
export async function connectionsOf(server: LicenseServer, anchors: readonly string[]): Promise<number> {
  for (const anchor of anchors) {
    const license = await server.getLicenseIdByAnchor(anchor).catch(() => undefined)
    if (license) return license.qty
  }
  return 1
}
