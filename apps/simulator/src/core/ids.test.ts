import { describe, expect, test } from 'vitest'
import { createIds, initialIds } from './ids.ts'

const make = (seed: string | number = 1) => {
  const state = initialIds(seed)
  return createIds(() => state)
}

describe('ids', () => {
  test('the same seed gives the same ids, another seed others', () => {
    const [a, b, c] = [make(7), make(7), make(8)]
    const draw = (ids: ReturnType<typeof make>) => [ids.guid(), ids.hex(8), ids.base32(8), ids.random()]
    const first = draw(a)
    expect(draw(b)).toEqual(first)
    expect(draw(c)).not.toEqual(first)
  })

  test('GUIDs are version 4, in braces and upper case, and do not repeat', () => {
    const ids = make()
    const guids = Array.from({ length: 20_000 }, () => ids.guid())
    expect(new Set(guids).size).toBe(20_000)
    for (const guid of guids) {
      expect(guid).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/)
    }
  })

  test('drawing chances does not change the GUIDs that follow', () => {
    const [a, b] = [make(), make()]
    a.random()
    a.hex(32)
    expect(a.guid()).toBe(b.guid())
  })

  test('counters are independent and start where they are told', () => {
    const ids = make()
    expect([
      ids.next('orders'),
      ids.next('orders'),
      ids.next('visits', 100),
      ids.next('visits', 100),
    ]).toEqual([1, 2, 100, 101])
  })

  test('texts have their length and alphabet, chances spread evenly', () => {
    const ids = make()
    expect(ids.hex(32)).toMatch(/^[0-9a-f]{32}$/)
    expect(ids.base32(13)).toMatch(/^[0-9A-V]{13}$/)
    const mean =
      Array.from({ length: 10_000 }, () => ids.random()).reduce((sum, value) => sum + value, 0) / 10_000
    expect(mean).toBeGreaterThan(0.48)
    expect(mean).toBeLessThan(0.52)
  })
})
