import {
  type HttpAnswer,
  InvalidRequestError,
  OutcomeUnknownError,
  RateLimitError,
  type RkeeperError,
  retryAfter,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import { type Envelope, parseEnvelope } from '../envelope/envelope.ts'
import { readFailure } from '../errors/failure.ts'
import { reactionTo } from '../errors/reaction.ts'
import { type FailedCall, toError, unclear } from '../errors/to-error.ts'

/**
 * Takes the envelope out of an HTTP answer. Failures inside of the envelope are left to {@link interpret}, except for a
 * refusal for too many requests, which may be repeated whatever the task does.
 */
export function openAnswer(answer: HttpAnswer, call: FailedCall, now: number): Envelope {
  const envelope = parseEnvelope(answer.text)
  const failure = readFailure(envelope?.error)
  if (failure && reactionTo(failure) === 'wait')
    throw toError(failure, { ...call, retryAfter: retryAfter(answer.headers, now) ?? call.retryAfter })
  if (envelope && (failure || isSuccess(answer.status))) return envelope
  throw isSuccess(answer.status) ? unreadable(answer, call) : badStatus(answer, call)
}

const isSuccess = (status: number) => status >= 200 && status < 300

function unreadable(answer: HttpAnswer, call: FailedCall): RkeeperError {
  return notUnderstood('the body is not a JSON object', answer.text, call)
}

/** A write that was answered in words we do not understand may have been executed. */
export function notUnderstood(problem: string, text: string | undefined, call: FailedCall): RkeeperError {
  const what = `The answer to ${call.taskType} is not understood: ${problem}.`
  const options = {
    operation: call.taskType,
    requestId: call.taskGuid,
    serverText: text?.slice(0, 500),
    details: { ...call.facts, objectId: call.objectId },
  }
  return call.effect === 'write'
    ? new OutcomeUnknownError(`${what} It may have been executed. ${call.findOut ?? ''}`.trim(), options)
    : new UnexpectedResponseError(what, options)
}

function badStatus(answer: HttpAnswer, call: FailedCall): RkeeperError {
  const { status } = answer
  const what = `${call.taskType} was answered with HTTP ${status} and no explanation.`
  const options = {
    code: status,
    operation: call.taskType,
    serverText: answer.text.slice(0, 500),
    details: { ...call.facts, objectId: call.objectId },
  }
  if (status === 401 || status === 403)
    return toError(
      { layer: 'wsError', code: 'AuthFailed', extCode: undefined, desc: undefined, rkCode: undefined },
      call,
    )
  if (status >= 500 || status === 408) return unclear(what, call, options)
  return new InvalidRequestError(`${what} Check baseUrl.`, options)
}

/** The error that an envelope carries; undefined when it carries none. */
export function errorIn(envelope: Envelope, call: FailedCall): RkeeperError | undefined {
  const failure = readFailure(envelope.error)
  return failure && toError(failure, { ...call, taskGuid: envelope.responseCommon.taskGuid ?? call.taskGuid })
}

/** Gives HTTP 429 the codes that the server put into its body. */
export function explainLimit(error: RateLimitError, call: FailedCall): RateLimitError {
  const failure = readFailure(parseEnvelope(error.serverText ?? '')?.error)
  const wait = error.retryAfter ?? call.retryAfter
  return new RateLimitError(error.message, {
    code: failure?.code ?? error.code,
    serverText: failure?.desc ?? error.serverText,
    operation: call.taskType,
    details: { ...error.details, ...call.facts, extCode: failure?.extCode, objectId: call.objectId },
    retryAfter: wait,
    cause: error,
  })
}
