import { isTimeoutError } from 'ky'
import { isRkeeperError, OutcomeUnknownError, RateLimitError, UnavailableError } from '../errors/index.ts'
import type { Attempts } from './attempt.ts'
import type { HttpAnswer, HttpRequest } from './options.ts'
import { retryAfter } from './retry-after.ts'

/** Statuses by which something between us and the server says that it has no answer. */
const noAnswer = new Set([502, 503, 504])

/** Names a call in an error: method, address without secrets, operation. */
export interface CallName {
  readonly line: string
  readonly operation: string
  /** Takes the secrets out of a text. */
  readonly clean: (text: string) => string
}

/** Turns a failed call into the error that tells the caller what to do. */
export function failure(
  error: unknown,
  request: HttpRequest,
  call: CallName,
  attempts: Attempts,
  signal: AbortSignal | undefined,
): unknown {
  // A `fetch` that throws an error of the kit has judged for itself, and sent nothing.
  if (!signal?.aborted && isRkeeperError(attempts.lastError)) return attempts.lastError
  const found = causeOf(error, attempts, signal)
  const reason = call.clean(reasonOf(found))
  // Some failures quote the header they stumbled over: such a one is not passed on.
  const cause = reason === reasonOf(found) ? found : new Error(reason)
  const maybeExecuted = request.effect === 'write' && attempts.unanswered
  if (signal?.aborted && !maybeExecuted) return signal.reason
  const after = attempts.count > 1 ? ` after ${attempts.count} attempts` : ''
  const options = { operation: call.operation, cause, details: { attempts: attempts.count } }
  if (maybeExecuted) {
    return new OutcomeUnknownError(
      `${call.line} was sent and its answer was lost (${reason})${after}: it may have been executed. Read the state before repeating it.`,
      options,
    )
  }
  return new UnavailableError(`${call.line} failed${after}: ${reason}`, options)
}

/** Refuses the answers that are not the protocol's own. */
export function checkStatus(
  answer: HttpAnswer,
  request: HttpRequest,
  call: CallName,
  now: number,
): HttpAnswer {
  const options = {
    code: answer.status,
    operation: call.operation,
    serverText: call.clean(answer.text.slice(0, 500)),
    details: { attempts: answer.attempts },
  }
  if (answer.status === 429) {
    const wait = retryAfter(answer.headers, now)
    const advice = wait === undefined ? 'wait before the next request' : `wait ${Math.ceil(wait / 1000)} s`
    throw new RateLimitError(`${call.line} was refused, too many requests: ${advice}`, {
      ...options,
      retryAfter: wait,
    })
  }
  if (!noAnswer.has(answer.status)) return answer
  if (request.effect === 'write') {
    throw new OutcomeUnknownError(
      `${call.line} was answered with HTTP ${answer.status}: it may have been executed. Read the state before repeating it.`,
      options,
    )
  }
  throw new UnavailableError(`${call.line} was answered with HTTP ${answer.status}`, options)
}

/** The errors of ky hold the request with its secret headers, so none of them is passed on. */
function causeOf(error: unknown, attempts: Attempts, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason
  if (isTimeoutError(error)) return new DOMException('timed out', 'TimeoutError')
  return attempts.lastError ?? error
}

export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const deeper =
    cause.cause instanceof Error && cause.cause.message !== cause.message ? `: ${reasonOf(cause.cause)}` : ''
  return `${cause.message || cause.name}${deeper}`
}
