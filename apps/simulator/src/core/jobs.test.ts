import { describe, expect, test } from 'vitest'
import { noon, testWorld } from '../../test/support/world.ts'
import { createTimeline } from './timeline.ts'

function worldWithLog() {
  const { world, real } = testWorld()
  const log: string[] = []
  world.clock.freeze()
  world.jobs.on('note', (text: string) => {
    log.push(`${text} at +${(world.clock.now() - noon) / 1000}`)
  })
  return { world, real, log, timeline: createTimeline(world) }
}

describe('jobs', () => {
  test('only what is due runs, in order of time and then of planning', async () => {
    const { world, log } = worldWithLog()
    world.jobs.schedule(noon + 2000, 'note', 'later')
    world.jobs.schedule(noon, 'note', 'first')
    world.jobs.schedule(noon, 'note', 'second')
    await world.jobs.runDue()
    expect(log).toEqual(['first at +0', 'second at +0'])
    expect(world.jobs.pending()).toBe(false)
  })

  test('a big step of the clock runs each job at its own time, those planned on the way too', async () => {
    const { world, log, timeline } = worldWithLog()
    world.jobs.on('start', () => world.jobs.schedule(world.clock.now() + 5000, 'note', 'follow-up'))
    world.jobs.schedule(noon + 1000, 'start', null)
    world.jobs.schedule(noon + 3000, 'note', 'between')
    await timeline.advance(60)
    expect(log).toEqual(['between at +3', 'follow-up at +6'])
    expect(world.clock.now()).toBe(noon + 60_000)
  })

  test('a job that sleeps does not hold up the others, and ends when time comes', async () => {
    const { world, log, timeline } = worldWithLog()
    world.jobs.on('slow', async () => {
      await world.clock.sleep(120_000)
      log.push('slow done')
    })
    world.jobs.schedule(noon, 'slow', null)
    world.jobs.schedule(noon, 'note', 'quick')
    await world.jobs.runDue()
    expect(log).toEqual(['quick at +0'])
    await timeline.advance(120)
    expect(log).toEqual(['quick at +0', 'slow done'])
  })

  test('a failing job is journalled and the next one runs', async () => {
    const { world, log } = worldWithLog()
    world.jobs.on('bad', () => {
      throw new TypeError('no such order')
    })
    world.jobs.schedule(noon, 'bad', null)
    world.jobs.schedule(noon, 'unheard of', null)
    world.jobs.schedule(noon, 'note', 'after')
    await world.jobs.runDue()
    expect(log).toEqual(['after at +0'])
    expect(
      world.journal.list().map(({ command, outcome, warnings }) => [command, outcome, warnings[0]]),
    ).toEqual([
      ['job:bad', 'failed', 'TypeError: no such order'],
      ['job:unheard of', 'failed', 'Error: Nobody does jobs of the kind "unheard of".'],
    ])
  })

  test('a job that plans itself again for now does not run for ever', async () => {
    const { world } = worldWithLog()
    let runs = 0
    world.jobs.on('again', () => {
      runs += 1
      world.jobs.schedule(world.clock.now(), 'again', null)
    })
    world.jobs.schedule(noon, 'again', null)
    await world.jobs.runDue()
    expect(runs).toBe(10_000)
  })

  test('whoever comes while jobs run waits for them', async () => {
    const { world, log } = worldWithLog()
    world.jobs.on('steps', async () => {
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      log.push('steps done')
    })
    world.jobs.schedule(noon, 'steps', null)
    void world.jobs.runDue()
    expect(world.jobs.pending()).toBe(true)
    await world.jobs.runDue()
    expect(log).toEqual(['steps done'])
  })

  test('planned jobs belong to the state', async () => {
    const { world, log, timeline } = worldWithLog()
    world.jobs.schedule(noon + 1000, 'note', 'kept')
    world.store.snapshot('planned')
    world.store.reset()
    world.clock.freeze()
    await timeline.advance(5)
    expect(log).toEqual([])
    world.clock.change(() => world.store.restore('planned'))
    await timeline.advance(5)
    expect(log).toEqual(['kept at +1'])
  })
})
