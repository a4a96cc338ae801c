export type LimitVerdict = { readonly ok: true } | { readonly ok: false; readonly retryAfterMs: number }

/** Counts calls in a sliding window. */
export interface Limits {
  /** Takes one of `limit` places in the window; a refused call is not counted. */
  take(key: string, limit: number, windowMs: number): LimitVerdict
}

/** Times of the counted calls by key, oldest first. */
export type LimitsState = Record<string, number[]>

export function createLimits(state: () => LimitsState, clock: { now(): number }): Limits {
  return {
    take(key, limit, windowMs) {
      const now = clock.now()
      const times = (state()[key] ?? []).filter((time) => time > now - windowMs && time <= now)
      state()[key] = times
      if (times.length < limit) {
        times.push(now)
        return { ok: true }
      }
      const freedBy = times[times.length - limit] ?? now
      return { ok: false, retryAfterMs: Math.max(freedBy + windowMs - now, 1) }
    },
  }
}
