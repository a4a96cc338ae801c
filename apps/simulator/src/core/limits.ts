export type LimitVerdict = { readonly ok: true } | { readonly ok: false; readonly retryAfterMs: number }

/** Counts calls in a sliding window. */
export interface Limits {
  /** Takes one of `limit` places in the window; a refused call is not counted. */
  take(key: string, limit: number, windowMs: number): LimitVerdict
}

/** Times of the counted calls, oldest first. Those before `head` have left the window. */
interface Calls {
  times: number[]
  head: number
}

export type LimitsState = Record<string, Calls>

export function createLimits(state: () => LimitsState, clock: { now(): number }): Limits {
  return {
    take(key, limit, windowMs) {
      const now = clock.now()
      const limits = state()
      limits[key] ??= { times: [], head: 0 }
      const calls = limits[key]
      forgetOutside(calls, now - windowMs, now)
      const { times, head } = calls
      if (times.length - head < limit) {
        times.push(now)
        return { ok: true }
      }
      const freedBy = times[times.length - limit] ?? now
      return { ok: false, retryAfterMs: Math.max(freedBy + windowMs - now, 1) }
    },
  }
}

/** Calls of the future come from a clock that was set back. The array moves once in a while, not at each call. */
function forgetOutside(calls: Calls, start: number, end: number): void {
  const { times } = calls
  while (times.length > calls.head && (times.at(-1) ?? 0) > end) times.pop()
  while (calls.head < times.length && (times[calls.head] ?? 0) <= start) calls.head += 1
  if (calls.head > 64 && calls.head * 2 > times.length) {
    calls.times = times.slice(calls.head)
    calls.head = 0
  }
}
