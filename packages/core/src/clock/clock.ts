/** The time, injected so that tests and simulations can steer it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after the given milliseconds; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal, options?: SleepOptions): Promise<void>
}

export interface SleepOptions {
  /** The wait must not keep a process alive that has nothing else to do. Default false. */
  readonly background?: boolean
}

/** Like `Math.random`: at least 0, less than 1. */
export type Random = () => number
