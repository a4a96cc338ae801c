import { expect, test } from 'vitest'
import { durationText, readDuration } from './duration.ts'

test('lengths of time are written and read in the same way', () => {
  for (const text of ['90s', '2m', '1h30m', '3d', '1d2h3m4s5ms'])
    expect(readDuration(durationText(readDuration(text) ?? -1))).toBe(readDuration(text))
  expect(readDuration('1h30m')).toBe(5_400_000)
  expect(durationText(90_000)).toBe('1m30s')
  expect(durationText(0)).toBe('0s')
})

test.each(['', '2', '2 minutes', '30m1h', '-5s', '1.5h'])('%j is no length of time', (text) => {
  expect(readDuration(text)).toBeUndefined()
})
