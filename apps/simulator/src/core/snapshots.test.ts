import { describe, expect, test } from 'vitest'
import { noon, testWorld } from '../../test/support/world.ts'
import { WorldReplacedError } from './clock.ts'
import { createSnapshots } from './snapshots.ts'

describe('snapshots', () => {
  test('reset empties faults and journal, and keeps the snapshots', () => {
    const { world } = testWorld()
    const snapshots = createSnapshots(world)
    world.faults.add({ kind: 'hang' })
    world.journal.add({ at: noon, commands: [], warnings: [] })
    snapshots.save('one')
    snapshots.reset()
    expect([world.faults.list(), world.journal.list()]).toEqual([[], []])
    expect(snapshots.list()).toEqual([{ name: 'one', savedAt: noon }])
    snapshots.restore('one')
    expect(world.faults.list()).toHaveLength(1)
  })

  test.each(['reset', 'restore'] as const)('%s ends whoever waits in the world that goes', async (how) => {
    const { world } = testWorld()
    const snapshots = createSnapshots(world)
    snapshots.save('before')
    const waiting = [world.clock.sleep(1000), world.clock.sleep(5000, new AbortController().signal)]
    snapshots[how]('before')
    for (const sleep of waiting) await expect(sleep).rejects.toThrow(WorldReplacedError)
    expect(world.clock.nextWake()).toBeUndefined()
  })

  test('restoring continues the same ids', () => {
    const { world } = testWorld()
    const snapshots = createSnapshots(world)
    snapshots.save('before')
    const first = world.ids.guid()
    snapshots.restore('before')
    expect(world.ids.guid()).toBe(first)
  })
})
