import { expect, test, vi } from 'vitest'
import { knownGood } from './known-good.ts'

test('what was found good is not looked at again, what was bad is', () => {
  const check = knownGood<object, boolean>((good) => good)
  const holder = {}
  const verify = vi.fn((name: string) => name === 'good')
  for (let time = 0; time < 3; time++) {
    expect(check(holder, 'good', () => verify('good'))).toBe(true)
    expect(check(holder, 'bad', () => verify('bad'))).toBe(false)
  }
  expect(verify.mock.calls).toEqual([['good'], ['bad'], ['bad'], ['bad']])
})

test('another holder knows nothing of it', () => {
  const check = knownGood<object, string>(() => true)
  check({}, 'good', () => 'first')
  expect(check({}, 'good', () => 'second')).toBe('second')
})

test('ways to write one credential do not fill the memory', () => {
  const check = knownGood<object, boolean>((good) => good)
  const holder = {}
  const verify = vi.fn(() => true)
  for (let spaces = 0; spaces < 1000; spaces++) check(holder, `Basic${' '.repeat(spaces)}x`, verify)
  check(holder, 'Basicx', verify)
  expect(verify).toHaveBeenCalledTimes(1001)
})
