import { ManualClock } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WindowLimiter } from './window-limiter.ts'

const windowMs = 60_000

/** Counts as a server does: every call it accepted within the window before this moment. */
class SlidingWindowServer {
  readonly accepted: number[] = []
  refused = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  arrive(now: number): void {
    const recent = this.accepted.filter((at) => at > now - windowMs).length
    if (recent >= this.#limit) this.refused++
    else this.accepted.push(now)
  }
}

const call = fc.record({
  /** Pause before the caller asks; 0 makes bursts. */
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
  toServer: fc.integer({ min: 0, max: 30_000 }),
  fromServer: fc.integer({ min: 0, max: 30_000 }),
})

describe('the limiter against a server that counts a sliding window', () => {
  it('is never refused, whatever bursts and delays there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(call, { maxLength: 30 }),
        async (limit, calls) => {
          const clock = new ManualClock(0)
          const server = new SlidingWindowServer(limit)
          const limiter = new WindowLimiter({ requests: limit, windowMs, marginMs: 0, clock })
          const answered: Promise<void>[] = []
          for (const { pause, toServer, fromServer } of calls) {
            await clock.advance(pause)
            answered.push(
              limiter.acquire().then(async (slot) => {
                await clock.sleep(toServer)
                server.arrive(clock.now())
                await clock.sleep(fromServer)
                slot.release()
              }),
            )
          }
          await clock.advance(calls.length * 2 * windowMs)
          await Promise.all(answered)
          expect(server.refused).toBe(0)
          expect(server.accepted).toHaveLength(calls.length)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('uses at least 99 of 100 allowed calls when callers never stop asking', async () => {
    const clock = new ManualClock(0)
    const server = new SlidingWindowServer(360)
    const limiter = new WindowLimiter({ requests: 360, windowMs, clock })
    const minutes = 10
    for (let i = 0; i < 360 * (minutes + 1); i++) {
      void limiter.acquire().then(async (slot) => {
        await clock.sleep(5)
        server.arrive(clock.now())
        await clock.sleep(5)
        slot.release()
      })
    }
    await clock.advance(minutes * windowMs)
    expect(server.refused).toBe(0)
    expect(server.accepted.length).toBeGreaterThanOrEqual(0.99 * 360 * minutes)
  })
})
