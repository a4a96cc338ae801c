import type { Clock } from './clock.ts'

/** Longer waits overflow the timer of the platform, which would then fire at once. */
const longestTimer = 2 ** 31 - 1

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal, options) {
    const until = Date.now() + ms
    for (let left = ms; ; left = until - Date.now()) {
      await pause(Math.min(Math.max(left, 0), longestTimer), signal, options?.background)
      if (Date.now() >= until) return
    }
  },
}

function pause(ms: number, signal: AbortSignal | undefined, background = false): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', onAbort, { once: true })
    // Only Node's timers have it; elsewhere no timer keeps anything alive.
    if (background) (timer as { unref?: () => void }).unref?.()
  })
}
