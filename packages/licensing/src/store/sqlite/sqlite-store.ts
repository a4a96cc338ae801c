import { chmodSync, closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type EncryptionKey, nameKeys } from '../encryption-key.ts'
import type { LicenseStore } from '../license-store.ts'
import { encryptedInThread } from '../node/encrypted-in-thread.ts'
import { migrate } from './migrations.ts'

export interface SqliteStoreOptions {
  /** The file, made where there is none and readable by its owner only. `:memory:` keeps nothing. */
  readonly path: string
  /** Encrypts the records; several keys to change over: the first writes, all read. */
  readonly key: EncryptionKey | readonly EncryptionKey[]
}

/**
 * Licence records in an SQLite file, encrypted and flushed to the disk with every save. Needs Node 22.13 or newer. Several
 * processes may open one file.
 *
 * @example
 * const store = sqliteStore({ path: 'licence.db', key: process.env.LICENCE_KEY })
 */
export function sqliteStore({ path, key }: SqliteStoreOptions): LicenseStore {
  // The key is checked first: an unfit one must not leave an empty file behind.
  nameKeys(key)
  return encryptedInThread(rows(open(path)), key)
}

function open(path: string): DatabaseSync {
  // SQLite gives its side files the rights of the main one.
  if (path !== ':memory:') {
    closeSync(openSync(path, 'a', 0o600))
    chmodSync(path, 0o600)
  }
  const database = new DatabaseSync(path)
  try {
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** The bare table; what it is given must already be encrypted. */
function rows(database: DatabaseSync): LicenseStore {
  const table = 'licence_records'
  let closed = false
  const select = database.prepare(`SELECT value, revision FROM ${table} WHERE key = ?`)
  const insert = database.prepare(
    `INSERT INTO ${table} (value, revision, key) VALUES (?, 1, ?) ON CONFLICT DO NOTHING`,
  )
  const update = database.prepare(
    `UPDATE ${table} SET value = ?, revision = revision + 1 WHERE key = ? AND revision = ?`,
  )
  return {
    async load(key) {
      const row = select.get(key)
      return row && { value: String(row.value), revision: Number(row.revision) }
    },
    async save(key, value, revision) {
      const { changes } = revision === undefined ? insert.run(value, key) : update.run(value, key, revision)
      return Number(changes) === 1 ? (revision ?? 0) + 1 : undefined
    },
    async close() {
      if (!closed) database.close()
      closed = true
    },
  }
}
