import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encryptedStore, type LicenseStore, memoryStore } from '../src/index.ts'
import { type SqliteStoreOptions, sqliteStore } from '../src/store/sqlite/index.ts'
import { describeSharedStore } from './shared-store-contract.ts'
import { describeStore } from './store-contract.ts'

const key = Buffer.alloc(32, 1).toString('base64')
const newKey = Buffer.alloc(32, 2).toString('hex')

let folder: string
const opened: LicenseStore[] = []
const path = () => join(folder, 'licence.db')
const openSqlite = (options: Partial<SqliteStoreOptions> = {}) => {
  const store = sqliteStore({ path: path(), key, ...options })
  opened.push(store)
  return store
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licensing-'))
})
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
  rmSync(folder, { recursive: true })
})

describeStore('memory', () => memoryStore())
describeStore('encrypted', () => encryptedStore(memoryStore(), key))
describeStore('SQLite', () => openSqlite())
describeStore('SQLite in memory', () => openSqlite({ path: ':memory:' }))
describeSharedStore('SQLite', (key) => openSqlite({ key }))

describe('encryption', () => {
  it('leaves nothing readable, names its key, and writes the same value differently each time', async () => {
    const inner = memoryStore()
    const store = encryptedStore(inner, key)
    const revision = await store.save('a', 'the licence id', undefined)
    const first = (await inner.load('a'))?.value ?? ''
    await store.save('a', 'the licence id', revision)
    const second = (await inner.load('a'))?.value ?? ''
    expect(first.split('.')).toHaveLength(5)
    expect(JSON.parse(atob(first.split('.')[0] ?? ''))).toEqual({
      alg: 'dir',
      enc: 'A256GCM',
      kid: expect.stringMatching(/^[0-9a-f]{16}$/),
      rec: 'a',
    })
    expect(second).not.toBe(first)
    expect(first + second).not.toContain('licence')
  })

  it('says which key a record was written with when it is not among those given', async () => {
    const inner = memoryStore()
    await encryptedStore(inner, key).save('a', 'value', undefined)
    const error = await encryptedStore(inner, newKey)
      .load('a')
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'LicenseError', code: 'wrong-key' })
    expect(String(error)).toMatch(
      /record a is encrypted with key [0-9a-f]{16}; the keys given are [0-9a-f]{16}/,
    )
    expect(String(error)).not.toContain(key)
  })

  it('changes over to a new key record by record', async () => {
    const inner = memoryStore()
    const revision = await encryptedStore(inner, key).save('a', 'value', undefined)
    const both = encryptedStore(inner, [newKey, key])
    expect((await both.load('a'))?.value).toBe('value')
    await both.save('a', 'moved', revision)
    expect((await encryptedStore(inner, newKey).load('a'))?.value).toBe('moved')
    await expect(encryptedStore(inner, key).load('a')).rejects.toThrow(/encrypted with key/)
  })

  it('notices a record moved under another key, cut short, or not encrypted at all', async () => {
    const inner = memoryStore()
    const store = encryptedStore(inner, key)
    await store.save('a', 'value', undefined)
    const value = (await inner.load('a'))?.value ?? ''
    await inner.save('b', value, undefined)
    await inner.save('short', value.replace(/..$/, ''), undefined)
    await inner.save('plain', '{"nextSeq":0}', undefined)
    const [header = '', ...rest] = value.split('.')
    const renamed = { ...JSON.parse(atob(header)), rec: 'c' }
    await inner.save(
      'c',
      [Buffer.from(JSON.stringify(renamed)).toString('base64url'), ...rest].join('.'),
      undefined,
    )
    await expect(store.load('b')).rejects.toMatchObject({ code: 'record-damaged' })
    await expect(store.load('short')).rejects.toMatchObject({ code: 'record-damaged' })
    await expect(store.load('plain')).rejects.toMatchObject({ code: 'wrong-key' })
    await expect(store.load('c')).rejects.toMatchObject({ code: 'record-damaged' })
  })

  it.each([
    ['too short', 'c2hvcnQ='],
    ['not base64', 'пароль'],
    ['empty', ''],
    ['a short array', new Uint8Array(16)],
  ])('refuses a key that is %s, without showing it', (_, wrong) => {
    expect(() => encryptedStore(memoryStore(), wrong)).toThrow(/openssl rand -base64 32/)
    if (typeof wrong === 'string' && wrong) {
      expect(() => encryptedStore(memoryStore(), wrong)).not.toThrow(new RegExp(wrong))
    }
  })

  it('refuses an empty list of keys', () => {
    expect(() => encryptedStore(memoryStore(), [])).toThrow(/at least one/)
  })

  it('takes one key in each of its forms', async () => {
    const inner = memoryStore()
    const bytes = new Uint8Array(32).fill(255)
    const base64 = Buffer.from(bytes).toString('base64')
    await encryptedStore(inner, bytes).save('a', 'value', undefined)
    for (const form of [base64, Buffer.from(bytes).toString('base64url'), 'f'.repeat(64), 'F'.repeat(64)]) {
      expect((await encryptedStore(inner, form).load('a'))?.value).toBe('value')
    }
  })
})

describe('SQLite', () => {
  it('keeps records over a restart', async () => {
    const first = openSqlite()
    const revision = await first.save('a', 'kept', undefined)
    expect(await openSqlite().load('a')).toEqual({ value: 'kept', revision })
  })

  it('shares a file between two openers without losing a write', async () => {
    const [one, two] = [openSqlite(), openSqlite()]
    const revision = await one.save('a', 'one', undefined)
    expect(await two.save('a', 'two', revision)).toBe(2)
    expect(await one.save('a', 'one again', revision)).toBeUndefined()
    expect((await one.load('a'))?.value).toBe('two')
  })

  it('is readable by the owner only, its side files too, even when the file was open to all before', async () => {
    const lax = new DatabaseSync(path())
    lax.close()
    const store = openSqlite()
    await store.save('a', 'secret', undefined)
    const files = readdirSync(folder)
    expect(files).toContain('licence.db-wal')
    for (const file of files) expect(statSync(join(folder, file)).mode & 0o077).toBe(0)
  })

  it('writes no plain text to the disk', async () => {
    await openSqlite().save('a', 'a-secret-licence-id', undefined)
    for (const file of readdirSync(folder)) {
      expect(readFileSync(join(folder, file)).includes('a-secret-licence-id')).toBe(false)
    }
  })

  it('writes ahead, so that a save is one flush', async () => {
    const store = openSqlite()
    await store.save('a', 'value', undefined)
    const database = new DatabaseSync(path())
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  it('refuses a file of a newer format and leaves it alone', async () => {
    await openSqlite().save('a', 'value', undefined)
    const database = new DatabaseSync(path())
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openSqlite()).toThrow(/has format 99, this version knows 1: update/)
    const again = new DatabaseSync(path())
    expect(again.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 })
    again.close()
  })

  it('makes no file for an unfit key', () => {
    expect(() => openSqlite({ key: 'short' })).toThrow(/32 bytes/)
    expect(readdirSync(folder)).toEqual([])
  })
})
