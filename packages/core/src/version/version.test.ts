import { expect, it } from 'vitest'
import { supportsSubscription, versionReaches } from './version.ts'

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
])('version %s supports subscription: %s', (version, supported) => {
  expect(supportsSubscription(version)).toBe(supported)
})

it.each([
  ['7.26.8.2001', '7.26.8.2001', true],
  ['7.26.8.2001', '7.26.8.2002', false],
  ['7.6.4.5', '7.6.4.005', true],
  ['7.06.04.004', '7.6.4.005', false],
  ['7.6.5.1', '7.6.4.005', true],
  ['7.25.7.0', '7.25.07', true],
  ['7.25.6.9999', '7.25.07', false],
  ['7.9.0.1', '7.10.0.0', false],
  ['7.6.4.430', '7.06.04.430 / 7.06.05.296', true],
  ['7.6.5.295', '7.06.04.430 / 7.06.05.296', false],
  ['7.7.0.0', '7.06.04.430 / 7.06.05.296', true],
  ['7.26', '7.6.4.005', undefined],
  ['7.26.8.2001', 'soon', undefined],
])('version %s has what came with %s: %s', (version, since, has) => {
  expect(versionReaches(version, since)).toBe(has)
})
