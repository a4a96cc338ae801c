import type { Clock } from './clock.ts'

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

/** A clock that moves only when told to: for tests and simulations. */
export class ManualClock implements Clock {
  #now: number
  #sleepers: Sleeper[] = []

  /** @param start milliseconds since the epoch; default 2026-01-01T00:00:00Z */
  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  /** How many callers are waiting for this clock. */
  get sleeping(): number {
    return this.#sleepers.length
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      if (ms <= 0) return resolve()
      const onAbort = () => {
        this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== entry)
        reject(signal?.reason)
      }
      const entry: Sleeper = {
        until: this.#now + ms,
        wake: () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        },
      }
      this.#sleepers.push(entry)
      signal?.addEventListener('abort', onAbort, { once: true })
    })
  }

  /** Moves on by the given milliseconds, waking the sleepers in the order of their time. */
  async advance(ms: number): Promise<void> {
    await this.set(this.#now + ms)
  }

  /** Moves to a moment. Going back wakes nobody. */
  async set(moment: number): Promise<void> {
    // What was started just now may be about to go to sleep.
    await settle()
    for (let next = this.#earliest(moment); next; next = this.#earliest(moment)) {
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== next)
      this.#now = Math.max(this.#now, next.until)
      next.wake()
      await settle()
    }
    this.#now = moment
    await settle()
  }

  #earliest(moment: number): Sleeper | undefined {
    let earliest: Sleeper | undefined
    for (const sleeper of this.#sleepers) {
      if (sleeper.until <= moment && (!earliest || sleeper.until < earliest.until)) earliest = sleeper
    }
    return earliest
  }
}

/** Lets what was just woken run, and set new sleeps, before time goes on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
