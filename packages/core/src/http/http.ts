import ky, { isHTTPError } from 'ky'
import { systemClock } from '../clock/index.ts'
import { isRkeeperError } from '../errors/index.ts'
import { redactingLogger } from '../logger.ts'
import { redact } from '../redact/index.ts'
import { type Attempts, observe, recordingFetch } from './attempt.ts'
import { checkStatus, failure } from './failure.ts'
import { neverLeft } from './never-left.ts'
import type {
  AttemptEvent,
  CallOptions,
  Effect,
  HttpAnswer,
  HttpOptions,
  HttpRequest,
  HttpStream,
} from './options.ts'
import { partsOf } from './parts.ts'
import { retryAfter } from './retry-after.ts'

/** Sends requests with timeouts, repeats by effect, and errors by reaction. */
export interface Http {
  /**
   * Sends a request and returns the whole answer, whatever its status, except where the status is not the protocol's own:
   *
   * @throws RateLimitError HTTP 429, after the repeats
   * @throws UnavailableError nothing was executed: never sent, or a read that failed after the repeats
   * @throws OutcomeUnknownError a write was sent and its answer lost, timed out, or was 502, 503, 504
   * @throws the signal's reason when cancelled, unless a write was under way
   */
  send(request: HttpRequest, call?: CallOptions): Promise<HttpAnswer>

  /**
   * Sends a read whose answer is too big to be held. Repeats until an answer begins; what has begun is not repeated. An
   * answer other than 2xx has its whole text in one part.
   *
   * @throws what `send` throws
   */
  stream(request: HttpRequest & { readonly effect: 'read' }, call?: CallOptions): Promise<HttpStream>
}

const retriedAnswers: Readonly<Record<Effect, readonly number[]>> = {
  read: [408, 429, 502, 503, 504],
  repeatable: [408, 429, 502, 503, 504],
  // A server that refuses for too many requests has not executed anything.
  write: [429],
}

/** Makes the HTTP side of a client. ky does the timeouts and the repeats; what may be repeated is decided here. */
export function createHttp(options: HttpOptions): Http {
  const { clock = systemClock, random = Math.random, hooks = {}, secrets = [] } = options
  const logger = options.logger && redactingLogger(options.logger, secrets)
  const fetch = options.fetch ?? globalThis.fetch
  const retry = { limit: 2, baseDelay: 300, maxDelay: 5000, maxRetryAfter: 60_000, ...options.retry }

  async function exchange(request: HttpRequest, call: CallOptions, streamed: boolean) {
    const url = addressOf(options.baseUrl, request)
    const shownUrl = redact(url, secrets)
    const name = {
      line: `${request.method} ${shownUrl} (${request.operation})`,
      operation: request.operation,
      clean: (text: string) => redact(text, secrets),
    }
    const attempts: Attempts = {
      count: 0,
      unanswered: false,
      lastAnswer: undefined,
      lastBody: undefined,
      lastError: undefined,
    }
    const event = (): AttemptEvent => ({
      operation: request.operation,
      method: request.method,
      url: shownUrl,
      attempt: attempts.count,
    })
    const retried = retriedAnswers[request.effect]

    const mayRepeat = (error: Error): boolean | undefined => {
      if (isHTTPError(error)) {
        const asked = retryAfter(error.response.headers, clock.now())
        return asked === undefined || asked <= retry.maxRetryAfter ? undefined : false
      }
      if (isRkeeperError(attempts.lastError)) return false
      return request.effect !== 'write' || neverLeft(error)
    }

    try {
      await ky(url, {
        method: request.method,
        headers: { ...options.headers, ...request.headers, ...call.headers },
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(call.signal ? { signal: call.signal } : {}),
        redirect: 'manual',
        fetch: recordingFetch(fetch, attempts, { clock, hooks, event, streamed }),
        timeout: call.timeout ?? options.timeout ?? 30_000,
        totalTimeout: call.totalTimeout ?? options.totalTimeout ?? 120_000,
        throwHttpErrors: (status) => retried.includes(status),
        retry: {
          limit: call.retries ?? retry.limit,
          methods: [request.method.toLowerCase()],
          statusCodes: [...retried],
          afterStatusCodes: [429, 503],
          maxRetryAfter: retry.maxRetryAfter,
          delay: (attempt) => Math.min(retry.maxDelay, retry.baseDelay * 2 ** (attempt - 1)),
          jitter: (delay) => delay * random(),
          shouldRetry: ({ error }) => mayRepeat(error),
        },
        hooks: {
          beforeRetry: [
            ({ error }) => {
              const reason = redact(
                String((attempts.lastError as Error | undefined)?.message ?? error.message),
                secrets,
              )
              logger?.warn(`${name.line} is repeated`, { attempt: attempts.count, reason })
              observe(() => hooks.onRetry?.({ ...event(), reason }))
            },
          ],
        },
      })
    } catch (error) {
      const cancelledWhileWaiting = call.signal?.aborted && !attempts.unanswered
      if (!attempts.lastAnswer || cancelledWhileWaiting)
        throw failure(error, request, name, attempts, call.signal)
    }
    const answer = attempts.lastAnswer as HttpAnswer
    logger?.debug(`${name.line}: HTTP ${answer.status}`, { attempts: answer.attempts })
    return { answer: checkStatus(answer, request, name, clock.now()), body: attempts.lastBody, name }
  }

  return {
    async send(request, call = {}) {
      return (await exchange(request, call, false)).answer
    },
    async stream(request, call = {}) {
      const { answer, body, name } = await exchange(request, call, true)
      const timeout = call.timeout ?? options.timeout ?? 30_000
      const { status, headers, text } = answer
      const parts = partsOf(body, headers, text, { name, clock, timeout, signal: call.signal })
      return { status, headers, parts }
    },
  }
}

function addressOf(baseUrl: string, request: HttpRequest): string {
  const absolute = /^https?:\/\//i.test(request.path)
  const url = absolute ? request.path : `${baseUrl.replace(/\/+$/, '')}/${request.path.replace(/^\/+/, '')}`
  const query = request.query?.toString()
  return query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url
}
