import type { Clock } from '../clock/index.ts'
import { isRkeeperError } from '../errors/index.ts'
import { neverLeft } from './never-left.ts'
import type { AttemptEvent, HttpAnswer, HttpHooks } from './options.ts'

/** What is known about the attempts of one call, kept outside of ky so that it survives whichever way the call ends. */
export interface Attempts {
  count: number
  /** The latest attempt may have reached the server, and no answer to it has arrived. */
  unanswered: boolean
  lastAnswer: HttpAnswer | undefined
  /** Body of a streamed answer, still to be read. */
  lastBody: ReadableStream<Uint8Array> | undefined
  /** What the latest attempt failed with, before ky wraps it together with the request and its secret headers. */
  lastError: unknown
}

/**
 * A `fetch` that reads the whole body before it resolves: an answer cut off half-way is a failed attempt, and falls under
 * the attempt's timeout like any other. Only the body of a successful answer that is to be streamed is left.
 */
export function recordingFetch(
  fetch: typeof globalThis.fetch,
  attempts: Attempts,
  context: {
    readonly clock: Clock
    readonly hooks: HttpHooks
    readonly event: () => AttemptEvent
    readonly streamed: boolean
  },
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
      const streamed = context.streamed && response.ok
      const bytes = streamed ? new ArrayBuffer(0) : await response.arrayBuffer()
      attempts.lastBody = streamed ? (response.body ?? undefined) : undefined
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
      if (neverLeft(error) || isRkeeperError(error)) attempts.unanswered = false
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

const decode = (bytes: ArrayBuffer, headers: Headers): string => decoderOf(headers).decode(bytes)

/** By the charset of an answer, UTF-8 where there is none or it is unknown. */
export function decoderOf(headers: Headers): TextDecoder {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
