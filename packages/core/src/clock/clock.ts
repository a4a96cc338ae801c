/** The time, injected so that tests and simulations can steer it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after the given milliseconds; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Like `Math.random`: at least 0, less than 1. */
export type Random = () => number
