import { describe, expect, it } from 'vitest'
import type { LicenseStore } from '../src/index.ts'

/** What every store must do. `open` gives an empty one, and the same one again when called with what it gave before. */
export function describeStore(name: string, open: () => LicenseStore | Promise<LicenseStore>): void {
  describe(`the ${name} store`, () => {
    it('knows nothing at first', async () => {
      const store = await open()
      expect(await store.load('a')).toBeUndefined()
    })

    it('gives back what was saved, with a growing revision', async () => {
      const store = await open()
      const first = await store.save('a', 'один', undefined)
      expect(await store.load('a')).toEqual({ value: 'один', revision: first })
      const second = await store.save('a', 'two', first)
      expect(await store.load('a')).toEqual({ value: 'two', revision: second })
      expect(second).toBeGreaterThan(first ?? Number.NaN)
    })

    it('keeps keys apart', async () => {
      const store = await open()
      await store.save('a', 'of a', undefined)
      await store.save('b', 'of b', undefined)
      expect((await store.load('a'))?.value).toBe('of a')
      expect((await store.load('b'))?.value).toBe('of b')
    })

    it('writes nothing when somebody else wrote meanwhile', async () => {
      const store = await open()
      const first = await store.save('a', 'one', undefined)
      expect(await store.save('a', 'made twice', undefined)).toBeUndefined()
      await store.save('a', 'two', first)
      expect(await store.save('a', 'too late', first)).toBeUndefined()
      expect(await store.save('never made', 'value', 1)).toBeUndefined()
      expect((await store.load('a'))?.value).toBe('two')
      expect(await store.load('never made')).toBeUndefined()
    })

    it('lets one of many at the same time win', async () => {
      const store = await open()
      const first = await store.save('a', 'start', undefined)
      const saves = Array.from({ length: 20 }, (_, index) => store.save('a', `writer ${index}`, first))
      const won = (await Promise.all(saves)).filter((revision) => revision !== undefined)
      expect(won).toHaveLength(1)
      expect((await store.load('a'))?.value).toMatch(/^writer \d+$/)
    })

    it('keeps large and odd values whole', async () => {
      const store = await open()
      const value = `\u0000"'<>${'ё'.repeat(200_000)}`
      await store.save('{A}/#1', value, undefined)
      expect((await store.load('{A}/#1'))?.value).toBe(value)
    })
  })
}
