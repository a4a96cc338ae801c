import { LicenseError } from '@rkeeper-kit/core'
import type { Pool } from 'pg'

/**
 * Brings an empty database to the newest form step by step. Steps are only ever added. A record changes all the time and cannot be
 * compressed: it stays in its page, with room for its next version beside it.
 */
const steps: readonly string[] = [
  `CREATE TABLE licence_records (
     key text PRIMARY KEY,
     revision bigint NOT NULL,
     value text NOT NULL
   ) WITH (fillfactor = 50, toast_tuple_target = 8160);
   ALTER TABLE licence_records ALTER COLUMN value SET STORAGE EXTERNAL`,
]

/** Any number, the same in every process: those that start together migrate one after the other. */
const migrationLock = 7_304_5305

/** Applies the steps a database lacks, all or none. Refuses one written by a newer version of this package. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await client.query('CREATE TABLE IF NOT EXISTS licence_store_format (version integer NOT NULL)')
    const { rows } = await client.query<{ version: number }>('SELECT version FROM licence_store_format')
    const done = rows[0]?.version ?? 0
    if (done > steps.length) throw tooNew(done)
    for (const step of steps.slice(done)) await client.query(step)
    await client.query('DELETE FROM licence_store_format')
    await client.query('INSERT INTO licence_store_format VALUES ($1)', [steps.length])
    await client.query('COMMIT')
    client.release()
  } catch (error) {
    // The connection goes: the server rolls back what was begun on it.
    client.release(true)
    throw error
  }
}

function tooNew(format: number): LicenseError {
  return new LicenseError(
    `The licence store in PostgreSQL has format ${format}, this version knows ${steps.length}: update @rkeeper-kit/licensing`,
    { code: 'store-too-new', details: { format } },
  )
}
