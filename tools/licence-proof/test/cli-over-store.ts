import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type LicenseStore, openLicense } from '@rkeeper-kit/licensing'
import { createSimulator } from '@rkeeper-kit/simulator'
import { describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../../packages/licensing/src/cli/main.ts', import.meta.url))

interface Place {
  readonly store: LicenseStore
  /** What `rk-licence` finds in its environment. */
  readonly env: Readonly<Record<'RK_LICENCE_STORE' | 'RK_LICENCE_KEY', string>>
}

/** `rk-licence instance` reads and resets what an integration keeps in a store that several processes share. */
export function describeCliOver(place: () => Place): void {
  describe('rk-licence', () => {
    const run = async (...args: string[]) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--conditions=@rkeeper-kit/source', program, 'instance', ...args],
        { env: { PATH: process.env.PATH, ...place().env } },
      )
      return stdout
    }

    it('shows the instance of a store and replaces it', async () => {
      const { fetch, info } = createSimulator()
      const { licensing, rk7 } = info()
      const license = await openLicense({
        server: { ...licensing, baseUrl: licensing.url, fetch },
        anchor: { restaurantCode: rk7.restaurantCode },
        store: place().store,
      })
      const guid = license.status.instanceGuid
      await license.close()
      const shown = async () => JSON.parse(await run('show', String(rk7.restaurantCode), '--json'))
      expect(await shown()).toMatchObject({ guid, nextSeq: 0 })
      expect(await run('reset', String(rk7.restaurantCode), '--yes')).toContain(`${guid} was replaced by`)
      expect((await shown()).guid).not.toBe(guid)
    })
  })
}
