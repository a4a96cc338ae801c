import { describe, expect, test, vi } from 'vitest'
import { noon, testWorld } from '../../test/support/world.ts'

const second = 1000

describe('simulated clock', () => {
  test('runs with real time from its offset', async () => {
    const { world, real } = testWorld()
    world.clock.set(noon + 3600 * second)
    await real.advance(5 * second)
    expect(world.clock.now()).toBe(noon + 3605 * second)
  })

  test('stands still while frozen, moves only when told, and runs on from there', async () => {
    const { world, real } = testWorld()
    world.clock.freeze()
    await real.advance(5 * second)
    expect(world.clock.now()).toBe(noon)
    world.clock.advance(2 * second)
    expect(world.clock.now()).toBe(noon + 2 * second)
    world.clock.unfreeze()
    await real.advance(second)
    expect(world.clock.now()).toBe(noon + 3 * second)
  })

  test('a sleeper wakes when real time passes', async () => {
    const { world, real } = testWorld()
    const woken = vi.fn()
    void world.clock.sleep(3 * second).then(woken)
    await real.advance(2 * second)
    expect(woken).not.toHaveBeenCalled()
    await real.advance(second)
    expect(woken).toHaveBeenCalledOnce()
  })

  test('advancing wakes sleepers at once, frozen or not', async () => {
    const { world } = testWorld()
    world.clock.freeze()
    const sleep = world.clock.sleep(120 * second)
    world.clock.advance(120 * second)
    await expect(sleep).resolves.toBeUndefined()
  })

  test('an abort ends the sleep with its reason', async () => {
    const { world } = testWorld()
    const left = new AbortController()
    const sleep = world.clock.sleep(second, left.signal)
    left.abort(new Error('gone'))
    await expect(sleep).rejects.toThrow('gone')
    expect(world.clock.nextWake()).toBeUndefined()
    await expect(world.clock.sleep(second, left.signal)).rejects.toThrow('gone')
  })

  test('time that goes back makes nobody wait longer', async () => {
    const { world, real } = testWorld()
    world.clock.set(noon + 3600 * second)
    const woken = vi.fn()
    void world.clock.sleep(10 * second).then(woken)
    world.clock.change(() => world.store.reset())
    expect(world.clock.now()).toBe(noon)
    await real.advance(10 * second)
    expect(woken).toHaveBeenCalledOnce()
  })

  test('reset and snapshots take offset and freeze along', () => {
    const { world } = testWorld()
    world.clock.set(noon + 60 * second)
    world.clock.freeze()
    world.store.snapshot('frozen')
    world.clock.change(() => world.store.reset())
    expect([world.clock.now(), world.clock.frozen]).toEqual([noon, false])
    world.clock.change(() => world.store.restore('frozen'))
    expect([world.clock.now(), world.clock.frozen]).toEqual([noon + 60 * second, true])
  })
})
