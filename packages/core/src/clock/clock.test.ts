import { expect, it } from 'vitest'
import { ManualClock, systemClock } from './index.ts'

it('wakes sleepers in the order of their time and lets them sleep again', async () => {
  const clock = new ManualClock(0)
  const seen: string[] = []
  const ticking = async (name: string, every: number, times: number) => {
    for (let round = 0; round < times; round++) {
      await clock.sleep(every)
      seen.push(`${name}@${clock.now()}`)
    }
  }
  void ticking('a', 10, 3)
  void ticking('b', 15, 2)
  await clock.advance(30)
  expect(seen).toEqual(['a@10', 'b@15', 'a@20', 'b@30', 'a@30'])
  expect(clock.now()).toBe(30)
  expect(clock.sleeping).toBe(0)
})

it('gives up a sleep with the reason of its signal', async () => {
  for (const clock of [new ManualClock(), systemClock]) {
    const controller = new AbortController()
    const sleeping = clock.sleep(60_000, controller.signal)
    controller.abort(new Error('enough'))
    await expect(sleeping).rejects.toThrow('enough')
    await expect(clock.sleep(60_000, AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
  }
})

it('wakes nobody when it is set back', async () => {
  const clock = new ManualClock(1000)
  let woken = false
  void clock.sleep(10).then(() => {
    woken = true
  })
  await clock.set(500)
  expect(woken).toBe(false)
  await clock.set(1010)
  expect(woken).toBe(true)
})

it('does not keep a process alive with a background sleep', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = timers()
  const controller = new AbortController()
  const background = systemClock.sleep(60_000, controller.signal, { background: true })
  expect(timers()).toBe(before)
  const foreground = systemClock.sleep(60_000, controller.signal)
  expect(timers()).toBe(before + 1)
  controller.abort(new Error('enough'))
  await expect(background).rejects.toThrow('enough')
  await expect(foreground).rejects.toThrow('enough')
})
