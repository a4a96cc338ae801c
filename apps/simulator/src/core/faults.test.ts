import { describe, expect, test } from 'vitest'
import { testWorld } from '../../test/support/world.ts'
import { protocolOf } from './faults.ts'

const kinds = (struck: readonly { kind: string }[]) => struck.map(({ kind }) => kind)

describe('faults', () => {
  test('a fault strikes until it is removed, unless it is told how often', () => {
    const { faults } = testWorld().world
    faults.add({ kind: 'drop-after' })
    for (let request = 0; request < 5; request += 1)
      expect(faults.strike('rk7', ['GetOrder'])).toHaveLength(1)
    expect(faults.list()).toEqual([expect.objectContaining({ times: null, fired: 5, left: null })])
  })

  test('a spent fault stays listed with its counters', () => {
    const { faults } = testWorld().world
    const { id } = faults.add({ kind: 'drop-after', protocol: 'rk7', command: 'SaveOrder', times: 1 })
    expect(kinds(faults.strike('rk7', ['saveorder']))).toEqual(['drop-after'])
    expect(faults.strike('rk7', ['SaveOrder'])).toEqual([])
    expect(faults.list()).toEqual([expect.objectContaining({ id, times: 1, seen: 2, fired: 1, left: 0 })])
  })

  test('it strikes only its protocol and command; absent ones mean any', () => {
    const { faults } = testWorld().world
    faults.add({ kind: 'hang', protocol: 'rk7', command: 'PayOrder', times: null })
    faults.add({ kind: 'status', status: 503, command: 'pay', times: null })
    expect(faults.strike('white-server', ['PayOrder'])).toEqual([])
    expect(faults.strike('rk7', ['GetOrder'])).toEqual([])
    expect(kinds(faults.strike('rk7', ['GetOrder', 'PayOrder']))).toEqual(['hang'])
    expect(kinds(faults.strike('delivery', ['pay']))).toEqual(['status'])
  })

  test('it lets the first requests pass and then strikes so many times', () => {
    const { faults } = testWorld().world
    faults.add({ kind: 'drop-before', after: 2, times: 3 })
    const struck = Array.from({ length: 7 }, () => faults.strike('rk7', ['GetOrder']).length)
    expect(struck).toEqual([0, 0, 1, 1, 1, 0, 0])
  })

  test('delays add to one fault of another kind, and the next one waits for its turn', () => {
    const { faults } = testWorld().world
    faults.add({ kind: 'delay', ms: 10, times: 1 })
    faults.add({ kind: 'drop-after', times: 1 })
    faults.add({ kind: 'hang' })
    expect(kinds(faults.strike('rk7', ['GetOrder']))).toEqual(['delay', 'drop-after'])
    expect(kinds(faults.strike('rk7', ['GetOrder']))).toEqual(['hang'])
  })

  test('with a probability it strikes without end, about that often, and the same at each run', () => {
    const run = () => {
      const { faults } = testWorld().world
      faults.add({ kind: 'drop-before', probability: 0.3 })
      return Array.from({ length: 1000 }, () => faults.strike('rk7', ['GetOrder']).length)
    }
    const struck = run().reduce((sum, hit) => sum + hit, 0)
    expect(struck).toBeGreaterThan(250)
    expect(struck).toBeLessThan(350)
    expect(run()).toEqual(run())
  })

  test('faults are removed one by one or all at once', () => {
    const { faults } = testWorld().world
    const { id } = faults.add({ kind: 'hang' })
    faults.add({ kind: 'hang' })
    expect(faults.remove(id)).toBe(true)
    expect(faults.remove(id)).toBe(false)
    faults.clear()
    expect(faults.list()).toEqual([])
  })

  test('protocols are known by their aliases, in any case', () => {
    expect(['whiteServer', 'ws', 'white-server'].map(protocolOf)).toEqual(Array(3).fill('white-server'))
    expect(['rk7-xml', 'XML', 'rk7'].map(protocolOf)).toEqual(Array(3).fill('rk7'))
    expect(['licensing-server', 'ls', 'Licensing'].map(protocolOf)).toEqual(Array(3).fill('licensing'))
    expect(protocolOf('fax')).toBeUndefined()
  })
})
