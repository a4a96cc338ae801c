interface Waiting {
  readonly start: () => void
}

/** Runs at most so many tasks at a time, in the order they came. Waiting ones can be called off. */
export class Turns {
  readonly #limit: number
  #running = 0
  #waiting: Waiting[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Rejects with the signal's reason when called off before its turn. */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted()
    if (this.#running < this.#limit) this.#running++
    else await this.#turn(signal)
    try {
      return await task()
    } finally {
      // Handed over, so that nobody who comes later can slip in between.
      const next = this.#waiting.shift()
      if (next) next.start()
      else this.#running--
    }
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#waiting = this.#waiting.filter((other) => other !== entry)
        reject(signal?.reason)
      }
      const entry: Waiting = {
        start: () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        },
      }
      this.#waiting.push(entry)
      signal?.addEventListener('abort', onAbort, { once: true })
    })
  }
}
