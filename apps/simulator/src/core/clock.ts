import type { Clock } from '@rkeeper-kit/core'

/** Where real time comes from; injected so that a test can drive it. */
export interface TimeSource {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls back after so many real milliseconds; the answer cancels it. */
  timer(callback: () => void, ms: number): () => void
}

/** The machine's own time. */
export const systemTime: TimeSource = {
  now: () => Date.now(),
  timer(callback, ms) {
    const timeout = setTimeout(callback, ms)
    return () => clearTimeout(timeout)
  },
}

/** The clock's part of the state. */
export interface ClockState {
  /** Added to real time. */
  offsetMs: number
  /** The instant at which the clock stands still, or null while it runs. */
  frozenAt: number | null
}

interface Sleeper {
  due: number
  wake(): void
}

/** The longest delay that timers take; longer sleeps are cut into pieces. */
const longestTimer = 2 ** 31 - 1

/** The simulator's time: real time plus an offset, or frozen. Sleepers wait on simulated time. */
export class SimClock implements Clock {
  readonly #state: () => ClockState
  readonly #source: TimeSource
  readonly #sleepers = new Set<Sleeper>()
  #cancelTimer: (() => void) | undefined
  #announceSleep = () => {}
  #sleepBegins = this.#awaitSleep()

  constructor(state: () => ClockState, source: TimeSource = systemTime) {
    this.#state = state
    this.#source = source
  }

  now(): number {
    const { frozenAt, offsetMs } = this.#state()
    return frozenAt ?? this.#source.now() + offsetMs
  }

  get frozen(): boolean {
    return this.#state().frozenAt !== null
  }

  /** Moves to an instant in milliseconds since the epoch, and wakes the sleepers whose time has come. */
  set(instant: number): void {
    this.change(() => {
      const state = this.#state()
      if (state.frozenAt !== null) state.frozenAt = instant
      else state.offsetMs = instant - this.#source.now()
    })
  }

  /** Moves by so many milliseconds. */
  advance(ms: number): void {
    this.set(this.now() + ms)
  }

  /** Stops the clock; only `set` and `advance` move it then. */
  freeze(): void {
    const now = this.now()
    this.change(() => {
      this.#state().frozenAt = now
    })
  }

  /** Lets the clock run on from where it stands. */
  unfreeze(): void {
    this.change(() => {
      const state = this.#state()
      if (state.frozenAt === null) return
      state.offsetMs = state.frozenAt - this.#source.now()
      state.frozenAt = null
    })
  }

  /**
   * Runs something that may change the clock's state (a reset, a restored snapshot) and looks after the sleepers.
   * Time that goes back makes nobody wait longer than before.
   */
  change(action: () => void): void {
    const before = this.now()
    action()
    const back = before - this.now()
    if (back > 0) for (const sleeper of this.#sleepers) sleeper.due -= back
    this.#wakeDue()
  }

  /** Waits so many simulated milliseconds. Rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const abort = () => {
        this.#sleepers.delete(sleeper)
        this.#armTimer()
        reject(signal?.reason)
      }
      const sleeper: Sleeper = {
        due: this.now() + ms,
        wake() {
          signal?.removeEventListener('abort', abort)
          resolve()
        },
      }
      signal?.addEventListener('abort', abort, { once: true })
      this.#sleepers.add(sleeper)
      this.#announceSleep()
      this.#sleepBegins = this.#awaitSleep()
      this.#wakeDue()
    })
  }

  /** Resolves when somebody begins to sleep: whoever waits for a piece of work knows then that it will take time. */
  nextSleep(): Promise<void> {
    return this.#sleepBegins
  }

  #awaitSleep(): Promise<void> {
    return new Promise((resolve) => {
      this.#announceSleep = resolve
    })
  }

  #wakeDue(): void {
    const now = this.now()
    const due = [...this.#sleepers].filter((sleeper) => sleeper.due <= now).sort((a, b) => a.due - b.due)
    for (const sleeper of due) {
      this.#sleepers.delete(sleeper)
      sleeper.wake()
    }
    this.#armTimer()
  }

  #armTimer(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    if (this.#sleepers.size === 0 || this.frozen) return
    const earliest = Math.min(...[...this.#sleepers].map((sleeper) => sleeper.due))
    const wait = Math.min(Math.max(earliest - this.now(), 0), longestTimer)
    this.#cancelTimer = this.#source.timer(() => this.#wakeDue(), wait)
  }
}
