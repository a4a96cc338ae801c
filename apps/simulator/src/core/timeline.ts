import type { SteerableWorld } from './create-world.ts'

/** Steers simulated time. Jobs and sleepers on the way come up one by one, each at its own time. */
export interface Timeline {
  now(): number
  readonly frozen: boolean
  /** Moves on by so many seconds; fractions and negative numbers are allowed. */
  advance(seconds: number): Promise<void>
  /** Moves to an instant: ISO 8601, or milliseconds since the epoch. Throws RangeError when it is neither. */
  set(instant: string | number): Promise<void>
  freeze(): void
  unfreeze(): void
}

export function createTimeline({ clock, jobs }: SteerableWorld<unknown>): Timeline {
  const moveTo = async (target: number): Promise<void> => {
    // What was asked for just before begins at the old time.
    await settle()
    for (;;) {
      const next = Math.min(jobs.nextAt() ?? target, clock.nextWake() ?? target)
      if (next >= target) break
      if (next > clock.now()) clock.set(next)
      await settle()
      await jobs.runDue()
      if ((jobs.nextAt() ?? target) <= clock.now()) break
    }
    clock.set(target)
    await settle()
    await jobs.runDue()
  }
  return {
    now: () => clock.now(),
    get frozen() {
      return clock.frozen
    },
    advance: (seconds) => moveTo(clock.now() + Math.round(seconds * 1000)),
    set: (instant) => moveTo(toInstant(instant)),
    freeze: () => clock.freeze(),
    unfreeze: () => clock.unfreeze(),
  }
}

/** Milliseconds since the epoch of an ISO 8601 text or of themselves. */
export function toInstant(instant: string | number): number {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant)
  if (!Number.isFinite(ms))
    throw new RangeError(`"${instant}" is not a time. Write it as 2026-03-02T12:00:00Z.`)
  return ms
}

/** Lets what was just woken run before time goes on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
