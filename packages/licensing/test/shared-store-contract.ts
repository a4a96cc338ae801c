import { describe, expect, it } from 'vitest'
import type { EncryptionKey, LicenseStore } from '../src/index.ts'

const oldKey = Buffer.alloc(32, 1).toString('base64')
const newKey = Buffer.alloc(32, 2).toString('hex')

/** What every encrypted store that outlives its process must do. `open` opens the same, at the start of a test empty one. */
export function describeSharedStore(
  name: string,
  open: (keys: EncryptionKey | readonly EncryptionKey[]) => LicenseStore,
): void {
  describe(`the ${name} store, opened more than once`, () => {
    it('keeps what was saved over a restart', async () => {
      const first = open(oldKey)
      const revision = await first.save('a', 'kept', undefined)
      await first.close()
      expect(await open(oldKey).load('a')).toEqual({ value: 'kept', revision })
    })

    it('lets one of two openers win, at the first use too', async () => {
      const stores = Array.from({ length: 4 }, () => open(oldKey))
      const made = await Promise.all(stores.map((store, index) => store.save('a', `of ${index}`, undefined)))
      expect(made.filter((revision) => revision !== undefined)).toEqual([1])
      const saved = await Promise.all(stores.map((store, index) => store.save('a', `again ${index}`, 1)))
      expect(saved.filter((revision) => revision !== undefined)).toEqual([2])
      const values = await Promise.all(stores.map((store) => store.load('a')))
      expect(new Set(values.map((stored) => stored?.value)).size).toBe(1)
    })

    it('changes its key while everybody keeps working', async () => {
      const notYet = open([oldKey, newKey])
      const first = await notYet.save('a', 'with the old key', undefined)
      const already = open([newKey, oldKey])
      expect((await already.load('a'))?.value).toBe('with the old key')
      const second = await already.save('a', 'with the new key', first)
      expect((await notYet.load('a'))?.value).toBe('with the new key')
      const last = open(newKey)
      expect(await last.load('a')).toEqual({ value: 'with the new key', revision: second })
    })

    it('says clearly that a key is the wrong one, and leaves the record alone', async () => {
      const revision = await open(oldKey).save('a', 'value', undefined)
      await expect(open(newKey).load('a')).rejects.toMatchObject({
        name: 'LicenseError',
        code: 'wrong-key',
        message: expect.stringMatching(/record a is encrypted with key [0-9a-f]{16}; the keys given are/),
      })
      expect(await open(oldKey).load('a')).toEqual({ value: 'value', revision })
    })

    it('refuses an unfit key at once', () => {
      expect(() => open('short')).toThrow(/32 bytes/)
    })
  })
}
