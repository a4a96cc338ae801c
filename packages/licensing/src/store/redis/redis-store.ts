import type { RedisClientOptions } from 'redis'
import { type EncryptionKey, nameKeys } from '../encryption-key.ts'
import type { LicenseStore } from '../license-store.ts'
import { encryptedInThread } from '../node/encrypted-in-thread.ts'
import { Connection } from './connection.ts'
import { requireDurable } from './durability.ts'
import { migrate } from './format.ts'

export interface RedisStoreOptions {
  /** Where the server is: its address, or the options of a client. The connection is the store's own. */
  readonly server: string | RedisClientOptions
  /** Encrypts the records; several keys to change over: the first writes, all read. */
  readonly key: EncryptionKey | readonly EncryptionKey[]
  /** Stands before each key in Redis. Default `rkeeper-kit:licence:`. */
  readonly prefix?: string
  /**
   * A number that is forgotten after a power cut may be used twice. By default the server is asked whether it flushes each write
   * (`appendonly yes`, `appendfsync always`), and refused where it does not. `'unchecked'`: you know better, or `CONFIG GET` is forbidden.
   */
  readonly durability?: 'required' | 'unchecked'
}

/**
 * Licence records in Redis, encrypted, for several processes. Needs the package `redis`, and a server with
 * `maxmemory-policy noeviction`.
 *
 * @example
 * const store = redisStore({ server: process.env.REDIS_URL, key: process.env.LICENCE_KEY })
 */
export function redisStore(options: RedisStoreOptions): LicenseStore {
  const { server, key, prefix = 'rkeeper-kit:licence:', durability = 'required' } = options
  nameKeys(key)
  const connection = new Connection(typeof server === 'string' ? { url: server } : server, async (client) => {
    if (durability === 'required') await requireDurable(client)
    await migrate(client, prefix)
  })
  return encryptedInThread(hashes(connection, `${prefix}record:`), key)
}

/** Compares and sets in one step. Numbers of Lua would lose their last digits: they are kept as text. */
const saveScript = `
local current = redis.call('HGET', KEYS[1], 'revision') or ''
if current ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'revision', ARGV[2], 'value', ARGV[3])
return 1`

/** The bare hashes; what they are given must already be encrypted. */
function hashes(connection: Connection, prefix: string): LicenseStore {
  return {
    async load(key) {
      const client = await connection.open()
      const [value, revision] = await client.hmGet(prefix + key, ['value', 'revision'])
      return value == null ? undefined : { value: String(value), revision: Number(revision) }
    },
    async save(key, value, revision) {
      const client = await connection.open()
      const next = (revision ?? 0) + 1
      const saved = await client.eval(saveScript, {
        keys: [prefix + key],
        arguments: [revision === undefined ? '' : String(revision), String(next), value],
      })
      return saved === 1 ? next : undefined
    },
    close: () => connection.close(),
  }
}
