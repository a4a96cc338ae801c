import { type Clock, systemClock } from '@rkeeper-kit/core'

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
  end(reason: unknown): void
}

/** The world that somebody waited in is no more: it was reset, or a snapshot was restored. */
export class WorldReplacedError extends Error {
  override readonly name = 'WorldReplacedError'
}

/** The simulator's time: real time plus an offset, or frozen. Sleepers wait on simulated time. */
export class SimClock implements Clock {
  readonly #state: () => ClockState
  readonly #source: Clock
  readonly #sleepers = new Set<Sleeper>()
  #timer: AbortController | undefined
  readonly #onSleep = new Set<() => void>()

  constructor(state: () => ClockState, source: Clock = systemClock) {
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
   * Runs something that may change the clock's state and looks after the sleepers.
   * Time that goes back makes nobody wait longer than before.
   */
  change(action: () => void): void {
    const before = this.now()
    action()
    const back = before - this.now()
    if (back > 0) for (const sleeper of this.#sleepers) sleeper.due -= back
    this.#wakeDue()
  }

  /**
   * Runs something that puts another world in the place of this one (a reset, a restored snapshot). Sleepers end with a
   * {@link WorldReplacedError}: what they were about to do does not belong there.
   */
  replace(action: () => void): void {
    action()
    const sleepers = [...this.#sleepers]
    this.#sleepers.clear()
    this.#armTimer()
    for (const sleeper of sleepers) sleeper.end(new WorldReplacedError('The simulator was reset.'))
  }

  /** Waits so many simulated milliseconds. Rejects with the signal's reason when aborted, and with {@link WorldReplacedError}. */
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
        end(reason) {
          signal?.removeEventListener('abort', abort)
          reject(reason)
        },
      }
      signal?.addEventListener('abort', abort, { once: true })
      this.#sleepers.add(sleeper)
      for (const listener of [...this.#onSleep]) listener()
      this.#wakeDue()
    })
  }

  /** Calls the listener whenever somebody begins to sleep, until the answer is called. */
  onSleep(listener: () => void): () => void {
    this.#onSleep.add(listener)
    return () => this.#onSleep.delete(listener)
  }

  /** When the next sleeper will be woken; undefined when nobody sleeps. */
  nextWake(): number | undefined {
    if (this.#sleepers.size === 0) return undefined
    return Math.min(...[...this.#sleepers].map((sleeper) => sleeper.due))
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
    this.#timer?.abort()
    this.#timer = undefined
    const earliest = this.nextWake()
    if (earliest === undefined || this.frozen) return
    const timer = new AbortController()
    this.#timer = timer
    this.#source.sleep(Math.max(earliest - this.now(), 0), timer.signal).then(
      () => this.#wakeDue(),
      () => {}, // somebody else sleeps less long, or nobody sleeps any more
    )
  }
}
