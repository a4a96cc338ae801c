import type { Clock } from '@rkeeper-kit/core'

/**
 * Does work that may take as long as people like, and no longer than so many simulated seconds: then `late` says what comes instead.
 * 0 seconds is no limit. Rejects with the caller's reason when the caller goes away.
 */
export async function withPatience<T>(
  clock: Clock,
  seconds: number,
  work: (signal: AbortSignal) => Promise<T>,
  late: () => T,
  caller?: AbortSignal,
): Promise<T> {
  const over = new AbortController()
  const signal = caller ? AbortSignal.any([caller, over.signal]) : over.signal
  const limit = seconds > 0 ? [clock.sleep(seconds * 1000, signal).then(late)] : []
  try {
    return await Promise.race([work(signal), ...limit])
  } finally {
    over.abort()
  }
}
