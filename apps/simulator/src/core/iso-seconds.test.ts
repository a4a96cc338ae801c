import { expect, test } from 'vitest'
import { isoSeconds } from './iso-seconds.ts'

test('seconds are the same however many of them there are, before 1970 and far from now too', () => {
  const expected = (instant: number) =>
    new Date(Math.floor(instant / 1000) * 1000).toISOString().replace(/\.\d+Z$/, '')
  for (let round = 0; round < 2; round++)
    for (let index = 0; index < 1200; index++) {
      const instant = Date.UTC(2026, 2, 2) + index * 1700
      expect(isoSeconds(instant)).toBe(expected(instant))
    }
  for (const instant of [-1, -1000, Date.UTC(1899, 11, 30, 0, 2), Date.UTC(12026, 0, 1)])
    expect(isoSeconds(instant)).toBe(expected(instant))
})
