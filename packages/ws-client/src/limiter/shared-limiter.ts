import { type Clock, systemClock, UnavailableError } from '@rkeeper-kit/core'
import { FairQueue } from './fair-queue.ts'
import type { Limiter, Slot, SlotRequest, WaitEvent } from './limiter.ts'

/** A slot, or how long to wait before the next try, in milliseconds. */
export type SlotTry = { readonly id: string } | { readonly retryIn: number }

/** Where processes share their slots. `redisSlots` keeps them in Redis, `postgresSlots` in PostgreSQL; another one has to do each of these in one step. */
export interface SlotStore {
  take(): Promise<SlotTry>
  /** The slot comes back one window from now. */
  release(id: string): Promise<void>
  /** The slot was not used: it comes back at once. */
  giveBack(id: string): Promise<void>
  /** Nobody gets a slot for so many milliseconds. */
  pause(ms: number): Promise<void>
}

export interface SharedLimiterOptions {
  readonly slots: SlotStore
  /** How often to look for a slot at the least, in milliseconds. Default 250. */
  readonly lookEvery?: number
  readonly clock?: Clock
  readonly onWait?: (event: WaitEvent) => void
}

interface Waiter {
  readonly grant: (slot: Slot) => void
  readonly fail: (error: unknown) => void
}

/**
 * One limit for several processes, with the same guarantee as {@link WindowLimiter}. Priorities and turns are kept within a
 * process. While the store is away calls fail with `UnavailableError`: without it nobody knows what the others send.
 *
 * @example
 * const limiter = new SharedLimiter({ slots: redisSlots({ client, requests: 360, windowMs: 60_000 }) })
 * const client = new WhiteServerClient({ token, limiter })
 */
export class SharedLimiter implements Limiter {
  readonly #slots: SlotStore
  readonly #clock: Clock
  readonly #lookEvery: number
  readonly #onWait: ((event: WaitEvent) => void) | undefined
  readonly #waiting = new FairQueue<Waiter>()
  #serving = false

  constructor({ slots, clock = systemClock, lookEvery = 250, onWait }: SharedLimiterOptions) {
    this.#slots = slots
    this.#clock = clock
    this.#lookEvery = lookEvery
    this.#onWait = onWait
  }

  get length(): number {
    return this.#waiting.length
  }

  acquire(request: SlotRequest = {}): Promise<Slot> {
    const { signal } = request
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const leave = () => {
        this.#waiting.remove(waiter)
        reject(signal?.reason)
      }
      const settled = <Value>(settle: (value: Value) => void) => {
        return (value: Value) => {
          signal?.removeEventListener('abort', leave)
          settle(value)
        }
      }
      const waiter: Waiter = { grant: settled(resolve), fail: settled(reject) }
      signal?.addEventListener('abort', leave, { once: true })
      this.#waiting.push(waiter, request)
      if (!this.#serving) void this.#serve()
    })
  }

  pause(ms: number): void {
    this.#slots.pause(ms).catch(() => undefined)
  }

  /** Looks for slots as long as somebody waits; whose turn it is is decided when there is one. */
  async #serve(): Promise<void> {
    this.#serving = true
    try {
      while (this.#waiting.length > 0) {
        const answer = await this.#slots.take()
        if ('id' in answer) await this.#grant(answer.id)
        else {
          this.#tellWaiting(answer.retryIn)
          await this.#clock.sleep(Math.min(answer.retryIn, this.#lookEvery))
        }
      }
    } catch (cause) {
      this.#failAll(cause)
    } finally {
      this.#serving = false
    }
  }

  async #grant(id: string): Promise<void> {
    const waiter = this.#waiting.shift()
    if (!waiter) return this.#slots.giveBack(id)
    let held = true
    waiter.grant({
      release: () => {
        if (!held) return
        held = false
        // Where that fails the slot comes back when its lease ends.
        this.#slots.release(id).catch(() => undefined)
      },
    })
  }

  #failAll(cause: unknown): void {
    for (let waiter = this.#waiting.shift(); waiter; waiter = this.#waiting.shift()) {
      waiter.fail(
        new UnavailableError('The store of the shared limit cannot be reached; nothing was sent.', { cause }),
      )
    }
  }

  #tellWaiting(nextSlotIn: number): void {
    try {
      this.#onWait?.({ length: this.#waiting.length, nextSlotIn })
    } catch {
      // A watcher must not stop the call it watches.
    }
  }
}
