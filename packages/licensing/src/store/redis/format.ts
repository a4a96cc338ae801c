import { LicenseError } from '@rkeeper-kit/core'
import type { RedisConnection } from './connection.ts'

/** How records are laid out: 1 is a hash of `revision` and `value` for each. */
const newest = 1

/** Marks an empty server with the newest form. Refuses one written by a newer version of this package. */
export async function migrate(client: RedisConnection, prefix: string): Promise<void> {
  await client.set(`${prefix}format`, String(newest), { condition: 'NX' })
  const format = Number(await client.get(`${prefix}format`))
  if (format === newest) return
  throw new LicenseError(
    `The licence store in Redis has format ${format}, this version knows ${newest}: update @rkeeper-kit/licensing`,
    { code: 'store-too-new', details: { format } },
  )
}
