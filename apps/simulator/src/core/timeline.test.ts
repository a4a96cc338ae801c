import { describe, expect, test } from 'vitest'
import { noon, testWorld } from '../../test/support/world.ts'
import { createTimeline, toInstant } from './timeline.ts'

describe('timeline', () => {
  test('sleepers on the way wake one by one, each at its own time', async () => {
    const { world } = testWorld()
    world.clock.freeze()
    const seen: number[] = []
    const nap = async (ms: number) => {
      await world.clock.sleep(ms)
      seen.push(world.clock.now() - noon)
    }
    const naps = [nap(3000), nap(1000).then(() => nap(1000))]
    await createTimeline(world).advance(10)
    await Promise.all(naps)
    expect(seen).toEqual([1000, 2000, 3000])
  })

  test('sets an instant, forwards and back', async () => {
    const { world } = testWorld()
    const timeline = createTimeline(world)
    await timeline.set('2030-01-01T00:00:00+03:00')
    expect(timeline.now()).toBe(Date.UTC(2029, 11, 31, 21))
    await timeline.set(noon)
    expect(timeline.now()).toBe(noon)
  })

  test('what is not a time is refused with an example', () => {
    expect(() => toInstant('tomorrow')).toThrow('"tomorrow" is not a time. Write it as 2026-03-02T12:00:00Z.')
  })
})
