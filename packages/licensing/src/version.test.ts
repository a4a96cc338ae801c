import { expect, it } from 'vitest'
import { supportsSubscription } from './version.ts'

it.each([
  ['7.6.2.285', false],
  ['7.6.2.286', true],
  ['7.6.3.999', false],
  ['7.6.4.300', false],
  ['7.6.4.346', false],
  ['7.6.4.347', true],
  ['7.6.5.39', false],
  ['7.6.5.40', true],
  ['7.7.0.1', true],
  ['7.07.00.343', true],
  ['7.26.8.2001', true],
  ['7.06.05.296', true],
  ['7.5.9.999', false],
  ['8.0.0.0', true],
  ['', false],
  ['7.26', false],
  ['r_keeper', false],
])('16. version %s supports subscription: %s', (version, supported) => {
  expect(supportsSubscription(version)).toBe(supported)
})
