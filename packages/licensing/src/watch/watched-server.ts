import type { Clock } from '@rkeeper-kit/core'
import type { LicenseServer } from '../server/index.ts'
import type { ClockWatch } from './clock-watch.ts'
import type { TokenWatch } from './token-watch.ts'

/** A licensing server whose questions and answers the watches hear. It is asked at least once an hour, so no timer of their own is needed. */
export function watchedServer(
  server: LicenseServer,
  watches: { readonly clock: Clock; readonly clocks: ClockWatch; readonly token: TokenWatch | undefined },
): LicenseServer {
  const { clock, clocks, token } = watches
  return {
    async getLicenseIdByAnchor(anchor, options) {
      token?.check(clock.now())
      const license = await server.getLicenseIdByAnchor(anchor, options)
      clocks.sawServerTime(license.serverTime)
      return license
    },
  }
}
