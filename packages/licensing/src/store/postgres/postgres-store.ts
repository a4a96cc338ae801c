import { Pool, type PoolConfig } from 'pg'
import { type EncryptionKey, nameKeys } from '../encryption-key.ts'
import { firstUse } from '../first-use.ts'
import type { LicenseStore } from '../license-store.ts'
import { encryptedInThread } from '../node/encrypted-in-thread.ts'
import { migrate } from './migrations.ts'

export interface PostgresStoreOptions {
  /**
   * Where the database is: a connection string, the options of a pool, or a pool of your own, which `close()` leaves open. A pool of
   * your own must not turn `synchronous_commit` off.
   */
  readonly database: string | PoolConfig | Pool
  /** Encrypts the records; several keys to change over: the first writes, all read. */
  readonly key: EncryptionKey | readonly EncryptionKey[]
}

/**
 * Licence records in PostgreSQL, encrypted, for several processes. Makes its two tables at the first use. Needs the package `pg`.
 *
 * @example
 * const store = postgresStore({ database: process.env.DATABASE_URL, key: process.env.LICENCE_KEY })
 */
export function postgresStore({ database, key }: PostgresStoreOptions): LicenseStore {
  nameKeys(key)
  return encryptedInThread(
    database instanceof Pool ? rows(database, false) : rows(poolOf(database), true),
    key,
  )
}

/** A database that hangs must not keep a command waiting for ever. */
function poolOf(database: string | PoolConfig): Pool {
  const config = typeof database === 'string' ? { connectionString: database } : database
  const pool = new Pool({
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    allowExitOnIdle: true,
    options: '-c synchronous_commit=on',
    ...config,
  })
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

/** The bare table; what it is given must already be encrypted. */
function rows(pool: Pool, own: boolean): LicenseStore {
  const ready = firstUse(() => migrate(pool))
  return {
    async load(key) {
      await ready()
      const { rows } = await pool.query<{ value: string; revision: string }>({
        name: 'licence_load',
        text: 'SELECT value, revision FROM licence_records WHERE key = $1',
        values: [key],
      })
      const row = rows[0]
      return row && { value: row.value, revision: Number(row.revision) }
    },
    async save(key, value, revision) {
      await ready()
      const { rowCount } = await pool.query(
        revision === undefined ? insert(key, value) : update(key, value, revision),
      )
      return rowCount === 1 ? (revision ?? 0) + 1 : undefined
    },
    async close() {
      if (own && !pool.ending) await pool.end()
    },
  }
}

const insert = (key: string, value: string) => ({
  name: 'licence_insert',
  text: 'INSERT INTO licence_records (key, revision, value) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING',
  values: [key, value],
})

const update = (key: string, value: string, revision: number) => ({
  name: 'licence_update',
  text: 'UPDATE licence_records SET value = $2, revision = revision + 1 WHERE key = $1 AND revision = $3',
  values: [key, value, revision],
})
