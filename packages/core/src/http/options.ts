import type { Clock, Random } from '../clock/index.ts'
import type { Logger } from '../logger.ts'

/**
 * What a call does to the restaurant. It decides about repeating, because the HTTP method cannot: every XML command and
 * every White Server task is a POST.
 *
 * - `read` changes nothing;
 * - `repeatable` changes something, but doing it twice is the same as doing it once;
 * - `write` must not be done twice.
 */
export type Effect = 'read' | 'repeatable' | 'write'

/** How failed attempts are repeated. Writes are repeated only where the server has surely not executed them. */
export interface RetryOptions {
  /** Repeats after the first attempt. Default 2; 0 switches repeating off. */
  readonly limit?: number
  /** Wait before the first repeat in milliseconds, doubled each time, with full jitter. Default 300. */
  readonly baseDelay?: number
  /** Longest wait of our own in milliseconds. Default 5000. */
  readonly maxDelay?: number
  /** Longest `Retry-After` that is waited for, in milliseconds; beyond it the error comes at once. Default 60 000. */
  readonly maxRetryAfter?: number
}

/** One attempt, as told to hooks. Addresses and headers carry no secrets. */
export interface AttemptEvent {
  readonly operation: string
  readonly method: string
  readonly url: string
  /** 1 for the first. */
  readonly attempt: number
}

/** Callbacks that watch the traffic. They cannot change it, and what they throw is ignored. */
export interface HttpHooks {
  readonly onRequest?: (event: AttemptEvent) => void
  readonly onResponse?: (
    event: AttemptEvent & { readonly status: number; readonly durationMs: number },
  ) => void
  readonly onRetry?: (event: AttemptEvent & { readonly reason: string }) => void
}

/** Options that every client of the kit takes. */
export interface ClientOptions {
  /**
   * Replaces the global `fetch`: a proxy, a simulator, a pinned TLS agent. Where it knows that a request has not left, its error
   * says so by `neverLeft: true`; where it throws an error of the kit, that is passed on as it is, and nothing is repeated.
   */
  readonly fetch?: typeof fetch
  readonly clock?: Clock
  readonly random?: Random
  /** Receives what happens, without secrets. Default: nothing is logged. */
  readonly logger?: Logger
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Longest time of one attempt, in milliseconds. Default 30 000. */
  readonly timeout?: number
  /** Longest time of a call with all its repeats and waits, in milliseconds. Default 120 000. */
  readonly totalTimeout?: number
  readonly retry?: RetryOptions
  readonly hooks?: HttpHooks
}

export interface HttpOptions extends ClientOptions {
  /** Origin, with or without a path, that relative paths are appended to. */
  readonly baseUrl: string
  /** Values that must never be logged or shown in an error. */
  readonly secrets?: readonly string[]
}

/** Options of a single call; always the last argument. */
export interface CallOptions {
  /**
   * Cancels the call. A read, or a write that has not left yet, rejects with the signal's reason; a write under way rejects
   * with `OutcomeUnknownError`, because it may still be executed.
   */
  readonly signal?: AbortSignal
  /** Longest time of one attempt, in milliseconds. */
  readonly timeout?: number
  /** Longest time of the call with all its repeats, in milliseconds. */
  readonly totalTimeout?: number
  /** Repeats after the first attempt, instead of `retry.limit`. */
  readonly retries?: number
  /** Sent in addition to the client's headers. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface HttpRequest {
  /** The command, task or endpoint: names the call in errors, logs and hooks. */
  readonly operation: string
  readonly method: string
  /** Appended to the base address; or a complete address. */
  readonly path: string
  readonly query?: URLSearchParams
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer> | URLSearchParams
  readonly effect: Effect
}

/** A whole answer: its body has arrived. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  /** Decoded by the charset of the answer, UTF-8 where none is given. */
  readonly text: string
  /** How many attempts it took. */
  readonly attempts: number
}

/** An answer whose body is still arriving. */
export interface HttpStream {
  readonly status: number
  readonly headers: Headers
  /**
   * The text in parts, decoded like {@link HttpAnswer.text}. Breaks with `UnavailableError` when the answer is cut off or
   * nothing more comes for the time of one attempt, and with the signal's reason when cancelled.
   */
  readonly parts: AsyncIterable<string>
}
