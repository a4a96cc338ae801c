interface Waiting {
  readonly start: () => void
  readonly refuse: (reason: unknown) => void
}

/** Runs tasks one at a time in the order they came. Waiting tasks can be called off; running ones cannot. */
export class FairQueue {
  #waiting: Waiting[] = []
  #busy = false
  #closed: { readonly reason: unknown } | undefined
  #idle: (() => void)[] = []

  /** How many tasks wait for their turn. */
  get length(): number {
    return this.#waiting.length
  }

  /** Resolves as the task does. Rejects with the signal's reason when called off before its turn. */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted()
    if (this.#closed) throw this.#closed.reason
    if (this.#busy) await this.#turn(signal)
    this.#busy = true
    try {
      return await task()
    } finally {
      this.#next()
    }
  }

  /** Refuses the waiting tasks and all later ones; resolves when the running one has ended. */
  async close(reason: unknown): Promise<void> {
    this.#closed ??= { reason }
    for (const { refuse } of this.#waiting.splice(0)) refuse(reason)
    if (this.#busy) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#waiting = this.#waiting.filter((other) => other !== entry)
        reject(signal?.reason)
      }
      const settled = () => signal?.removeEventListener('abort', onAbort)
      const entry: Waiting = {
        start: () => {
          settled()
          resolve()
        },
        refuse: (reason) => {
          settled()
          reject(reason)
        },
      }
      this.#waiting.push(entry)
      signal?.addEventListener('abort', onAbort, { once: true })
    })
  }

  /** Hands the turn over at once, so that nobody who comes later can slip in between. */
  #next(): void {
    const next = this.#waiting.shift()
    if (next) next.start()
    else {
      this.#busy = false
      for (const resolve of this.#idle.splice(0)) resolve()
    }
  }
}
