import {
  type CallOptions,
  type Clock,
  isRateLimitError,
  isUnavailableError,
  type RkeeperError,
  systemClock,
} from '@rkeeper-kit/core'

export interface WatchOptions {
  /** Milliseconds between the end of one look and the next. Default 5000. */
  readonly interval?: number
  /** Ends the iteration. */
  readonly signal?: AbortSignal
  readonly clock?: Clock
  /** Longest wait after failures, in milliseconds; waits double from `interval` on. Default 60 000. */
  readonly maxBackoff?: number
  /** Told of each failed look; the watch goes on by itself. */
  readonly onUnavailable?: (error: RkeeperError) => void
  /** Limits of each call. */
  readonly call?: Pick<CallOptions, 'timeout' | 'totalTimeout' | 'retries'>
}

/** A list with the version that tells whether it has changed; `list` is undefined for `No changes`. */
export interface Look<T> {
  readonly lastversion: number | undefined
  readonly list: T | undefined
}

/**
 * Looks again and again, and yields what was seen where it may have changed. Survives a server that is not reached or that is
 * too busy; throws every other error.
 */
export async function* poll<T>(
  look: (lastversion: number | undefined, call: CallOptions) => Promise<Look<T>>,
  options: WatchOptions,
): AsyncGenerator<T, void, undefined> {
  const { interval = 5000, maxBackoff = 60_000, signal, clock = systemClock } = options
  const call = { ...options.call, ...(signal ? { signal } : {}) }
  let lastversion: number | undefined
  let failures = 0
  while (!signal?.aborted) {
    let wait = interval
    try {
      const seen = await look(lastversion, call)
      failures = 0
      if (seen.list !== undefined) {
        lastversion = seen.lastversion
        yield seen.list
      }
    } catch (error) {
      if (signal?.aborted) return
      if (!isUnavailableError(error) && !isRateLimitError(error)) throw error
      options.onUnavailable?.(error)
      const asked = isRateLimitError(error) ? (error.retryAfter ?? 0) : 0
      wait = Math.max(asked, Math.min(maxBackoff, interval * 2 ** failures++))
    }
    await clock.sleep(wait, signal).catch((reason: unknown) => {
      if (!signal?.aborted) throw reason
    })
  }
}
