import type { Clock } from '../clock/index.ts'
import { neverLeft } from './never-left.ts'
import type { AttemptEvent, HttpAnswer, HttpHooks } from './options.ts'

/** What is known about the attempts of one call, kept outside of ky so that it survives whichever way the call ends. */
export interface Attempts {
  count: number
  /** The latest attempt may have reached the server, and no answer to it has arrived. */
  unanswered: boolean
  lastAnswer: HttpAnswer | undefined
  /** What the latest attempt failed with, before ky wraps it together with the request and its secret headers. */
  lastError: unknown
}

/**
 * A `fetch` that reads the whole body before it resolves: an answer cut off half-way is a failed attempt, and falls under
 * the attempt's timeout like any other.
 */
export function recordingFetch(
  fetch: typeof globalThis.fetch,
  attempts: Attempts,
  context: { readonly clock: Clock; readonly hooks: HttpHooks; readonly event: () => AttemptEvent },
): typeof globalThis.fetch {
  return async (input, init) => {
    // ky may get here with a call that was cancelled before it began: nothing is sent then.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    signal?.throwIfAborted()
    attempts.count++
    attempts.unanswered = true
    attempts.lastError = undefined
    attempts.lastAnswer = undefined
    const started = context.clock.now()
    observe(() => context.hooks.onRequest?.(context.event()))
    try {
      const response = await fetch(input, init)
      const bytes = await response.arrayBuffer()
      attempts.lastAnswer = {
        status: response.status,
        headers: response.headers,
        text: decode(bytes, response.headers),
        attempts: attempts.count,
      }
      attempts.unanswered = false
      const durationMs = context.clock.now() - started
      observe(() => context.hooks.onResponse?.({ ...context.event(), status: response.status, durationMs }))
      return new Response(null, { status: response.status, headers: response.headers })
    } catch (error) {
      attempts.lastError = error
      if (neverLeft(error)) attempts.unanswered = false
      throw error
    }
  }
}

/** A hook is for watching: what it throws must not decide about money. */
export function observe(hook: () => void): void {
  try {
    hook()
  } catch {
    // Deliberately ignored, as documented at HttpHooks.
  }
}

function decode(bytes: ArrayBuffer, headers: Headers): string {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
