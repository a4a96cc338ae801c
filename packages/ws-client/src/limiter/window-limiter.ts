import { type Clock, systemClock } from '@rkeeper-kit/core'
import { FairQueue } from './fair-queue.ts'
import type { Limiter, Slot, SlotRequest, WaitEvent } from './limiter.ts'

export interface WindowLimiterOptions {
  /** Calls that may start in any window. */
  readonly requests: number
  /** Length of the window in milliseconds. */
  readonly windowMs: number
  /** Added to the window, for timers that fire early and clocks that run fast. Default 50 ms. */
  readonly marginMs?: number
  readonly clock?: Clock
  readonly onWait?: (event: WaitEvent) => void
}

interface Waiter {
  readonly grant: (slot: Slot) => void
}

/**
 * A slot comes back one window after the *answer* of its call. The server counts a call when it arrives, which is at
 * some moment between sending and answer that nobody here knows; counted from the answer, no window of the server ever
 * holds more calls than allowed, whatever the network does. Calls wait by priority; restaurants take turns.
 */
export class WindowLimiter implements Limiter {
  readonly #requests: number
  readonly #windowMs: number
  readonly #clock: Clock
  readonly #onWait: ((event: WaitEvent) => void) | undefined
  #running = 0
  /** When the slots of answered calls come back; ascending. */
  #returning: number[] = []
  readonly #waiting = new FairQueue<Waiter>()
  #pausedUntil = 0
  #alarm: AbortController | undefined

  constructor(options: WindowLimiterOptions) {
    this.#requests = options.requests
    this.#windowMs = options.windowMs + (options.marginMs ?? 50)
    this.#clock = options.clock ?? systemClock
    this.#onWait = options.onWait
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
        this.#setAlarm()
        reject(signal?.reason)
      }
      const waiter: Waiter = {
        grant: (slot) => {
          signal?.removeEventListener('abort', leave)
          resolve(slot)
        },
      }
      signal?.addEventListener('abort', leave, { once: true })
      this.#waiting.push(waiter, request)
      this.#admit()
      if (this.#waiting.has(waiter)) this.#tellWaiting()
    })
  }

  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms)
    this.#setAlarm()
  }

  #admit(): void {
    const now = this.#clock.now()
    while ((this.#returning[0] ?? Number.POSITIVE_INFINITY) <= now) this.#returning.shift()
    while (now >= this.#pausedUntil && this.#running + this.#returning.length < this.#requests) {
      const waiter = this.#waiting.shift()
      if (!waiter) break
      this.#running++
      waiter.grant(this.#makeSlot())
    }
    this.#setAlarm()
  }

  #makeSlot(): Slot {
    let held = true
    return {
      release: () => {
        if (!held) return
        held = false
        this.#running--
        this.#returning.push(this.#clock.now() + this.#windowMs)
        this.#setAlarm()
      },
    }
  }

  /** Wakes up when the next slot comes back, and only while somebody waits: an idle limiter keeps no timer. */
  #setAlarm(): void {
    this.#alarm?.abort()
    this.#alarm = undefined
    const wait = this.#nextSlotIn()
    if (this.#waiting.length === 0 || wait === undefined) return
    const alarm = new AbortController()
    this.#alarm = alarm
    this.#clock.sleep(wait, alarm.signal).then(
      () => this.#admit(),
      () => undefined,
    )
  }

  #nextSlotIn(): number | undefined {
    const now = this.#clock.now()
    const unused = this.#running + this.#returning.length < this.#requests
    const slotAt = unused ? now : this.#returning[0]
    return slotAt === undefined ? undefined : Math.max(slotAt, this.#pausedUntil) - now
  }

  #tellWaiting(): void {
    try {
      this.#onWait?.({ length: this.#waiting.length, nextSlotIn: this.#nextSlotIn() })
    } catch {
      // A watcher must not stop the call it watches.
    }
  }
}
