import type { Clock } from '@rkeeper-kit/core'
import { idle } from '../idle.ts'

/** Waits for a promise, but no longer than so many milliseconds and the signal allow. What is waited for goes on. */
export async function within<T>(
  promise: Promise<T>,
  options: { readonly clock: Clock; readonly ms: number; readonly signal?: AbortSignal | undefined },
  late: () => unknown,
): Promise<T> {
  const { clock, ms, signal } = options
  signal?.throwIfAborted()
  const over = new AbortController()
  const onAbort = () => over.abort()
  signal?.addEventListener('abort', onAbort, { once: true })
  const tooLate = idle(clock, ms, over.signal).then(
    () => Promise.reject(late()),
    () => Promise.reject(signal?.reason),
  )
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    signal?.removeEventListener('abort', onAbort)
    over.abort()
    tooLate.catch(() => {})
  }
}
