import type { DatabaseSync } from 'node:sqlite'
import { LicenseError } from '@rkeeper-kit/core'

/** Brings an empty file to the newest form step by step. Steps are only ever added. */
const steps: readonly string[] = [
  `CREATE TABLE licence_records (
     key TEXT PRIMARY KEY,
     revision INTEGER NOT NULL,
     value TEXT NOT NULL
   ) STRICT`,
]

/** Applies the steps a file lacks, all or none. Refuses a file written by a newer version of this package. */
export function migrate(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    const done = versionOf(database)
    if (done > steps.length) {
      throw new LicenseError(
        `The licence store ${path} has format ${done}, this version knows ${steps.length}: update @rkeeper-kit/licensing`,
        { code: 'store-too-new', details: { path, format: done } },
      )
    }
    for (const step of steps.slice(done)) database.exec(step)
    database.exec(`PRAGMA user_version = ${steps.length}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}
