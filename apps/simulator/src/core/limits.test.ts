import { describe, expect, test } from 'vitest'
import { testWorld } from '../../test/support/world.ts'

const minute = 60_000

describe('limits', () => {
  test('a call is refused while the window is full, and told when a place comes free', () => {
    const { world } = testWorld()
    world.clock.freeze()
    for (let call = 0; call < 5; call += 1) {
      expect(world.limits.take('token', 5, minute)).toEqual({ ok: true })
      world.clock.advance(1000)
    }
    expect(world.limits.take('token', 5, minute)).toEqual({ ok: false, retryAfterMs: 55_000 })
    world.clock.advance(54_999)
    expect(world.limits.take('token', 5, minute)).toEqual({ ok: false, retryAfterMs: 1 })
    world.clock.advance(1)
    expect(world.limits.take('token', 5, minute)).toEqual({ ok: true })
  })

  test('the window slides: never more than the limit in any of them', () => {
    const { world } = testWorld()
    world.clock.freeze()
    const accepted: number[] = []
    for (let tick = 0; tick < 2000; tick += 1) {
      if (world.limits.take('token', 7, 10_000).ok) accepted.push(world.clock.now())
      world.clock.advance(331)
    }
    for (const start of accepted) {
      expect(accepted.filter((time) => time >= start && time < start + 10_000).length).toBeLessThanOrEqual(7)
    }
    expect(accepted.length).toBeGreaterThan(400)
  })

  test('refused calls are not counted and keys do not share', () => {
    const { world } = testWorld()
    world.clock.freeze()
    world.limits.take('a', 1, minute)
    for (let call = 0; call < 10; call += 1) world.limits.take('a', 1, minute)
    expect(world.limits.take('b', 1, minute).ok).toBe(true)
    world.clock.advance(minute)
    expect(world.limits.take('a', 1, minute).ok).toBe(true)
  })

  test('they live in the state', () => {
    const { world } = testWorld()
    world.clock.freeze()
    world.store.snapshot('empty')
    world.limits.take('a', 1, minute)
    expect(structuredClone(world.store.state.limits)).toEqual({ a: { times: [world.clock.now()], head: 0 } })
    world.store.restore('empty')
    expect(world.limits.take('a', 1, minute).ok).toBe(true)
  })
})
