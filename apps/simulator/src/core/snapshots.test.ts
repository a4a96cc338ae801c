import { describe, expect, test } from 'vitest'
import { noon, testWorld } from '../../test/support/world.ts'
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

  test('restoring continues the same ids', () => {
    const { world } = testWorld()
    const snapshots = createSnapshots(world)
    snapshots.save('before')
    const first = world.ids.guid()
    snapshots.restore('before')
    expect(world.ids.guid()).toBe(first)
  })
})
