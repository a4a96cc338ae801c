import { ManualClock } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import type { Slot, WaitEvent } from './limiter.ts'
import { WindowLimiter } from './window-limiter.ts'

function setUp(requests = 2) {
  const clock = new ManualClock(0)
  const waits: WaitEvent[] = []
  const limiter = new WindowLimiter({
    requests,
    windowMs: 60_000,
    marginMs: 0,
    clock,
    onWait: (event) => waits.push(event),
  })
  const granted: string[] = []
  const slots: Slot[] = []
  const call = (name: string, signal?: AbortSignal) =>
    limiter.acquire({ signal }).then((slot) => {
      granted.push(name)
      slots.push(slot)
    })
  return { clock, limiter, granted, slots, call, waits }
}

describe('WindowLimiter', () => {
  it('lets as many calls start as the window allows and queues the rest in order', async () => {
    const { clock, limiter, granted, slots, call, waits } = setUp()
    for (const name of ['a', 'b', 'c', 'd']) void call(name)
    await clock.advance(0)
    expect(granted).toEqual(['a', 'b'])
    expect(limiter.length).toBe(2)
    expect(waits).toEqual([
      { length: 1, nextSlotIn: undefined },
      { length: 2, nextSlotIn: undefined },
    ])
    for (const slot of slots) slot.release()
    await clock.advance(60_000)
    expect(granted).toEqual(['a', 'b', 'c', 'd'])
    expect(limiter.length).toBe(0)
  })

  it('gives a slot back one window after the answer, not after the sending', async () => {
    const { clock, granted, slots, call } = setUp(1)
    void call('slow')
    void call('next')
    await clock.advance(45_000)
    slots[0]?.release()
    await clock.advance(59_999)
    expect(granted).toEqual(['slow'])
    await clock.advance(1)
    expect(granted).toEqual(['slow', 'next'])
  })

  it('counts a slot once, however often it is released', async () => {
    const { clock, granted, slots, call } = setUp(1)
    void call('a')
    await clock.advance(0)
    slots[0]?.release()
    slots[0]?.release()
    for (const name of ['b', 'c']) void call(name)
    await clock.advance(60_000)
    expect(granted).toEqual(['a', 'b'])
  })

  it('takes an aborted call out of the queue and lets the next one have its place', async () => {
    const { clock, limiter, granted, slots, call } = setUp(1)
    const abort = new AbortController()
    void call('a')
    const given = call('given up', abort.signal)
    void call('c')
    await clock.advance(0)
    abort.abort(new Error('changed my mind'))
    await expect(given).rejects.toThrow('changed my mind')
    expect(limiter.length).toBe(1)
    slots[0]?.release()
    await clock.advance(60_000)
    expect(granted).toEqual(['a', 'c'])
  })

  it('refuses a call whose signal is aborted already', async () => {
    const { limiter } = setUp()
    await expect(limiter.acquire({ signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow(
      'too late',
    )
    expect(limiter.length).toBe(0)
  })

  it('starts nobody during a pause, even with slots free', async () => {
    const { clock, limiter, granted, call } = setUp()
    limiter.pause(5_000)
    void call('a')
    await clock.advance(4_999)
    expect(granted).toEqual([])
    await clock.advance(1)
    expect(granted).toEqual(['a'])
  })

  it('keeps no timer while nobody waits', async () => {
    const { clock, slots, call } = setUp(1)
    void call('a')
    await clock.advance(0)
    slots[0]?.release()
    expect(clock.sleeping).toBe(0)
    const abort = new AbortController()
    call('b', abort.signal).catch(() => undefined)
    expect(clock.sleeping).toBe(1)
    abort.abort()
    expect(clock.sleeping).toBe(0)
  })

  it('is not disturbed by a watcher that throws', async () => {
    const clock = new ManualClock(0)
    const limiter = new WindowLimiter({
      requests: 1,
      windowMs: 10,
      clock,
      onWait: () => {
        throw new Error('broken watcher')
      },
    })
    await limiter.acquire()
    void limiter.acquire()
    expect(limiter.length).toBe(1)
  })
})
