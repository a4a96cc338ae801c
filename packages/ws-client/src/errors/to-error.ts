import {
  AuthenticationError,
  type Effect,
  InvalidRequestError,
  LicenseError,
  LockedError,
  OutcomeUnknownError,
  RateLimitError,
  RefusedError,
  type RkeeperError,
  UnavailableError,
} from '@rkeeper-kit/core'
import type { Failure } from './failure.ts'
import { reactionTo } from './reaction.ts'

/** The call that failed, for the message and the fields of its error. */
export interface FailedCall {
  readonly taskType: string
  readonly effect: Effect
  readonly objectId?: number | undefined
  readonly taskGuid?: string | undefined
  /** How to find out whether a write has happened after all. */
  readonly findOut?: string | undefined
  /** Further facts for `details`, such as `orderGuid`. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined
  /** How long a server that refuses for the limit wants us to wait, in milliseconds. */
  readonly retryAfter?: number | undefined
}

const advice = {
  'fix request': 'Correct the request before sending it again.',
  authenticate: 'Check the token, and that it may be used for this object and task.',
  wait: 'Wait before the next request.',
  'repair licence': 'Check the licences of the object and of the aggregator.',
  refused: '',
  locked: 'The order is in use at a station; try again later.',
  unavailable: 'Nothing was executed; try again later.',
  unclear: '',
}

/** Advice where one code of a reaction needs its own. */
const adviceByCode: Readonly<Record<string, string>> = {
  WsaDuplicateOrder: 'An order with this originalOrderId was sent before: read that one.',
  WsaFillingOrderError: 'An empty order may have stayed at the till.',
  WsaCommandNotSupported: 'The agent of this restaurant is too old for the task.',
}

/** Makes the error of a failure that the server reports: the class says what to do, the fields say what the server said. */
export function toError(failure: Failure, call: FailedCall): RkeeperError {
  const { layer, code, extCode, desc } = failure
  const object = call.objectId === undefined ? '' : ` for object ${call.objectId}`
  const named = [code ?? 'an error without a code', extCode].filter((part) => part !== undefined).join('/')
  const what = `${call.taskType}${object} failed with ${layer} ${named}${desc ? ` (${desc})` : ''}.`
  const options = {
    code,
    serverText: desc,
    requestId: call.taskGuid,
    operation: call.taskType,
    details: { ...call.facts, layer, extCode, objectId: call.objectId },
  }
  const reaction = reactionTo(failure)
  const hint = adviceByCode[String(code)] ?? advice[reaction]
  const message = hint ? `${what} ${hint}` : what
  switch (reaction) {
    case 'fix request':
      return new InvalidRequestError(message, options)
    case 'authenticate':
      return new AuthenticationError(message, options)
    case 'wait':
      return new RateLimitError(message, { ...options, retryAfter: call.retryAfter })
    case 'repair licence':
      return new LicenseError(message, options)
    case 'refused':
      return new RefusedError(message, options)
    case 'locked':
      return new LockedError(message, options)
    case 'unavailable':
      return new UnavailableError(message, options)
    case 'unclear':
      return unclear(what, call, options)
  }
}

/** A read that failed did no harm; a write may have been executed before the failure. */
export function unclear(
  what: string,
  call: FailedCall,
  options: ConstructorParameters<typeof OutcomeUnknownError>[1],
): UnavailableError | OutcomeUnknownError {
  if (call.effect !== 'write') return new UnavailableError(`${what} Try again later.`, options)
  const findOut = call.findOut ?? 'Read the state at the till before repeating it.'
  return new OutcomeUnknownError(`${what} It may have been executed. ${findOut}`, options)
}
