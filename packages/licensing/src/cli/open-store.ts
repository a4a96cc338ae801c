import type { LicenseStore } from '../store/index.ts'
import { CliError } from './cli-error.ts'
import type { Session } from './session.ts'

export interface StoreFlags {
  /** File of an SQLite store. */
  readonly store?: string
  readonly secrets?: string
}

/** The store named by `--store`, or by RK_LICENCE_STORE, which may hold the password of a database. */
export async function openStore(flags: StoreFlags, session: Session): Promise<LicenseStore> {
  const place = flags.store ?? (await session.optionalSecret('RK_LICENCE_STORE', flags.secrets))
  if (!place) {
    throw new CliError(
      'Name the store: a file by --store, or in RK_LICENCE_STORE a file, postgres://… or redis://…',
      2,
    )
  }
  const { RK_LICENCE_KEY: key } = await session.secrets(['RK_LICENCE_KEY'], flags.secrets)
  if (/^postgres(ql)?:/.test(place)) {
    const { postgresStore } = await import('../store/postgres/index.ts')
    return postgresStore({ database: place, key })
  }
  if (/^rediss?:/.test(place)) {
    const { redisStore } = await import('../store/redis/index.ts')
    return redisStore({ server: place, key })
  }
  return openFile(place, key)
}

/** A store that is opened makes its file, which would hide a mistyped name. */
async function openFile(path: string, key: string): Promise<LicenseStore> {
  const { existsSync } = await import('node:fs')
  if (!existsSync(path)) throw new CliError(`There is no store ${path}`, 2)
  const { sqliteStore } = await import('../store/sqlite/index.ts')
  return sqliteStore({ path, key })
}
