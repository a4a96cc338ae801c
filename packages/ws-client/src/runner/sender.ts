import {
  type CallOptions,
  type Clock,
  createHttp,
  type HttpAnswer,
  type HttpOptions,
  type HttpRequest,
  isOutcomeUnknownError,
  isRateLimitError,
  isUnavailableError,
  OutcomeUnknownError,
  type Random,
  redact,
} from '@rkeeper-kit/core'
import type { Envelope } from '../envelope/envelope.ts'
import type { FailedCall } from '../errors/to-error.ts'
import type { Limiter, Priority } from '../limiter/index.ts'
import { explainLimit, openAnswer } from './answer.ts'

export interface SenderOptions {
  readonly http: HttpOptions
  readonly limiter: Limiter
  readonly clock: Clock
  readonly random: Random
  /** Assumed where the server refuses for the limit without saying how long to wait, in milliseconds. */
  readonly windowMs: number
}

/** Timeouts are decided by the caller: they depend on the mode of the task. */
export type SendOptions = CallOptions & {
  readonly timeout: number
  readonly totalTimeout: number
  readonly priority?: Priority
  /** Default: where tasks are created. */
  readonly path?: string
}

const path = '/wsserverlp/api/v2/aggregators/Create'

/** Sends requests to White Server; each attempt, repeats included, waits for a slot of the limiter first. */
export class Sender {
  readonly #options: SenderOptions
  readonly #retry: { limit: number; baseDelay: number; maxDelay: number; maxRetryAfter: number }

  constructor(options: SenderOptions) {
    this.#options = options
    this.#retry = {
      limit: 2,
      baseDelay: 300,
      maxDelay: 5000,
      maxRetryAfter: 60_000,
      ...options.http.retry,
    }
  }

  /**
   * Sends once, and again where the first attempt was surely not executed or does no harm.
   * @throws like `http.send` of core
   */
  async send(body: object, call: FailedCall, options: SendOptions): Promise<Envelope> {
    const { limiter, clock } = this.#options
    const retries = options.retries ?? this.#retry.limit
    let deadline: number | undefined
    for (let attempt = 1; ; attempt++) {
      const slot = await limiter.acquire({
        signal: options.signal,
        priority: options.priority ?? usualPriority(call),
        objectId: call.objectId,
      })
      deadline ??= clock.now() + options.totalTimeout
      let failure: unknown
      try {
        return await this.#attempt(body, call, options, attempt, deadline)
      } catch (error) {
        failure = error
      } finally {
        slot.release()
      }
      if (isRateLimitError(failure))
        limiter.pause(Math.min(failure.retryAfter ?? 0, this.#retry.maxRetryAfter))
      const delay = this.#delayAfter(failure, attempt)
      if (delay === undefined || attempt > retries || clock.now() + delay >= deadline) throw failure
      this.#tellRetry(call, attempt, failure as Error)
      // After a refusal for the limit it is the limiter that makes everybody wait.
      if (!isRateLimitError(failure)) await clock.sleep(delay, options.signal)
    }
  }

  async #attempt(
    body: object,
    call: FailedCall,
    options: SendOptions,
    attempt: number,
    deadline: number,
  ): Promise<Envelope> {
    const { clock, http, windowMs } = this.#options
    const timeout = Math.max(1, Math.min(options.timeout, deadline - clock.now()))
    const limited = { ...call, retryAfter: windowMs }
    const request: HttpRequest = {
      operation: call.taskType,
      method: 'POST',
      path: options.path ?? path,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      effect: call.effect,
    }
    let answer: HttpAnswer
    try {
      const once = { ...options, timeout, totalTimeout: timeout, retries: 0 }
      answer = await createHttp(numbered(http, attempt)).send(request, once)
    } catch (error) {
      if (isRateLimitError(error)) throw explainLimit(error, limited)
      throw isOutcomeUnknownError(error) ? withAdvice(error, call) : error
    }
    return openAnswer(answer, limited, clock.now())
  }

  /** How long to wait before the next attempt; undefined when there must not be one. */
  #delayAfter(error: unknown, attempt: number): number | undefined {
    const { baseDelay, maxDelay, maxRetryAfter } = this.#retry
    if (isRateLimitError(error)) {
      const wait = error.retryAfter ?? this.#options.windowMs
      return wait <= maxRetryAfter ? wait : undefined
    }
    if (!isUnavailableError(error)) return undefined
    return Math.min(maxDelay, baseDelay * 2 ** (attempt - 1)) * this.#options.random()
  }

  #tellRetry(call: FailedCall, attempt: number, error: Error): void {
    const { http } = this.#options
    const reason = redact(error.message, http.secrets)
    http.logger?.warn(`${call.taskType} is repeated`, { attempt, reason })
    try {
      http.hooks?.onRetry?.({ operation: call.taskType, method: 'POST', url: path, attempt, reason })
    } catch {
      // Hooks watch; what they throw must not decide about an order.
    }
  }
}

/** Whole menus can wait; what changes an order cannot. */
function usualPriority({ effect, taskType }: FailedCall): Priority {
  if (/Menu/.test(taskType)) return 'low'
  return effect === 'write' ? 'high' : 'normal'
}

/** Every attempt is a call of its own for core: this tells hooks which one it is. */
function numbered(http: HttpOptions, attempt: number): HttpOptions {
  const { onRequest, onResponse } = http.hooks ?? {}
  return {
    ...http,
    hooks: {
      ...(onRequest && { onRequest: (event) => onRequest({ ...event, attempt }) }),
      ...(onResponse && { onResponse: (event) => onResponse({ ...event, attempt }) }),
    },
  }
}

function withAdvice(error: OutcomeUnknownError, call: FailedCall): OutcomeUnknownError {
  return new OutcomeUnknownError(call.findOut ? `${error.message} ${call.findOut}` : error.message, {
    code: error.code,
    serverText: error.serverText,
    requestId: error.requestId,
    operation: call.taskType,
    details: { ...error.details, ...call.facts, objectId: call.objectId },
    cause: error.cause ?? error,
  })
}
