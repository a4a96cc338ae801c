import { type LicenseStore, openLicense } from '@rkeeper-kit/licensing'
import { postgresStore } from '@rkeeper-kit/licensing/postgres'
import { redisStore } from '@rkeeper-kit/licensing/redis'
import { Pool } from 'pg'
import { createClient } from 'redis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { describeSharedStore } from '../../../packages/licensing/test/shared-store-contract.ts'
import { describeStore } from '../../../packages/licensing/test/store-contract.ts'
import { startPostgres } from '../src/services/postgres.ts'
import { redisMissing, startRedis } from '../src/services/redis.ts'
import type { Service } from '../src/services/service.ts'
import { describeCliOver } from './cli-over-store.ts'

const key = Buffer.alloc(32, 1).toString('base64')
const server = { getLicenseIdByAnchor: () => new Promise<never>(() => {}) }
const anchor = { restaurantCode: 199990001 }

const opened: LicenseStore[] = []
const kept = (store: LicenseStore) => {
  opened.push(store)
  return store
}
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

describe('PostgreSQL', () => {
  let service: Service
  let admin: Pool
  beforeAll(async () => {
    service = await startPostgres()
    admin = new Pool({ connectionString: service.url })
    admin.on('error', () => {})
  }, 60_000)
  afterAll(async () => {
    await admin?.end()
    await service?.remove()
  })
  beforeEach(() => admin.query('DROP TABLE IF EXISTS licence_records, licence_store_format'))

  const open = (keys: Parameters<typeof postgresStore>[0]['key'] = key) =>
    kept(postgresStore({ database: service.url, key: keys }))
  describeStore('PostgreSQL', () => open())
  describeSharedStore('PostgreSQL', open)
  describeCliOver(() => ({
    store: open(),
    env: { RK_LICENCE_STORE: service.url, RK_LICENCE_KEY: key },
  }))

  it('keeps nothing readable', async () => {
    await open().save('a', 'a-secret-licence-id', undefined)
    const { rows } = await admin.query('SELECT * FROM licence_records')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('secret')
  })

  it('refuses a database of a newer version, and takes it when it is its own again', async () => {
    const store = open()
    await store.load('a')
    await admin.query('UPDATE licence_store_format SET version = 99')
    await expect(open().load('a')).rejects.toThrow(/has format 99, this version knows 1: update/)
  })

  it('works over a pool of the user’s own, and leaves it open', async () => {
    const store = postgresStore({ database: admin, key })
    await store.save('a', 'value', undefined)
    await store.close()
    expect((await postgresStore({ database: admin, key }).load('a'))?.value).toBe('value')
  })

  it('says that it is away, and works on when it is back', async () => {
    const store = open()
    const revision = await store.save('a', 'before', undefined)
    await service.stop()
    await expect(openLicense({ server, anchor, store })).rejects.toMatchObject({ code: 'store-unavailable' })
    await expect(store.save('a', 'during', revision)).rejects.toThrow()
    await service.start()
    expect(await store.save('a', 'after', revision)).toBe(2)
  })
})

describe.skipIf(redisMissing !== undefined)(`Redis${redisMissing ? ` (${redisMissing})` : ''}`, () => {
  let service: Service
  let run = 0
  beforeAll(async () => {
    service = await startRedis()
  }, 60_000)
  afterAll(() => service?.remove())
  beforeEach(() => {
    run++
  })

  const open = (keys: Parameters<typeof redisStore>[0]['key'] = key) =>
    kept(redisStore({ server: service.url, key: keys, prefix: `test-${run}:` }))
  describeStore('Redis', () => open())
  describeSharedStore('Redis', open)
  describeCliOver(() => ({
    // The program keeps to the usual prefix.
    store: kept(redisStore({ server: service.url, key })),
    env: { RK_LICENCE_STORE: service.url, RK_LICENCE_KEY: key },
  }))

  const connected = () => createClient({ url: service.url }).connect()
  const asking = async <T>(
    ask: (client: Awaited<ReturnType<typeof connected>>) => Promise<T>,
  ): Promise<T> => {
    const client = await connected()
    return ask(client).finally(() => client.close())
  }

  it('keeps nothing readable', async () => {
    await open().save('a', 'a-secret-licence-id', undefined)
    const stored = await asking((client) => client.hGetAll(`test-${run}:record:a`))
    expect(stored).toMatchObject({ revision: '1', value: expect.any(String) })
    expect(JSON.stringify(stored)).not.toContain('secret')
  })

  it('refuses a server that may forget a number, unless it is told not to look', async () => {
    await asking((client) => client.configSet('appendfsync', 'everysec'))
    await expect(open().load('a')).rejects.toMatchObject({
      code: 'store-not-durable',
      message: expect.stringContaining('appendfsync is everysec'),
    })
    const unchecked = kept(redisStore({ server: service.url, key, durability: 'unchecked' }))
    expect(await unchecked.load('a')).toBeUndefined()
    await asking((client) => client.configSet('appendfsync', 'always'))
    expect(await open().load('a')).toBeUndefined()
  })

  it('refuses records of a newer version', async () => {
    await asking((client) => client.set(`test-${run}:format`, '99'))
    await expect(open().load('a')).rejects.toThrow(/has format 99, this version knows 1: update/)
  })

  it('says at once that it is away, and works on when it is back', async () => {
    const store = open()
    const revision = await store.save('a', 'before', undefined)
    await service.stop()
    await expect(store.save('a', 'during', revision)).rejects.toThrow()
    await expect(openLicense({ server, anchor, store })).rejects.toMatchObject({ code: 'store-unavailable' })
    await service.start()
    expect(await store.save('a', 'after', revision)).toBe(2)
  })
})
