import { type Clock, isUnavailableError } from '@rkeeper-kit/core'

export interface CachedOptions<T> {
  /** `changed`: something has changed since the last reading. */
  readonly read: (changed: boolean) => Promise<T>
  /** How long a reading counts as fresh, in milliseconds. */
  readonly maxAge: number
  readonly clock: Clock
}

/**
 * Something read from the restaurant and kept. Guests who come together share one reading, and while the restaurant is away
 * they see what was read last.
 */
export class Cached<T> {
  readonly #options: CachedOptions<T>
  #kept: { readonly value: T; readonly readAt: number; readonly changes: number } | undefined
  #running: Promise<T> | undefined
  #changes = 0

  constructor(options: CachedOptions<T>) {
    this.#options = options
  }

  /** The restaurant has changed it: the next to ask reads anew. */
  expire(): void {
    this.#changes += 1
  }

  async get(): Promise<T> {
    const { clock, maxAge } = this.#options
    const kept = this.#kept
    if (kept && kept.changes === this.#changes && clock.now() - kept.readAt < maxAge) return kept.value
    this.#running ??= this.#read().finally(() => {
      this.#running = undefined
    })
    try {
      return await this.#running
    } catch (error) {
      if (kept && isUnavailableError(error)) return kept.value
      throw error
    }
  }

  async #read(): Promise<T> {
    // Noted before the reading: a change in the middle of it makes the next one read again.
    const changes = this.#changes
    const value = await this.#options.read(this.#kept !== undefined && changes > this.#kept.changes)
    this.#kept = { value, readAt: this.#options.clock.now(), changes }
    return value
  }
}
