import {
  AuthenticationError,
  type HttpAnswer,
  InvalidRequestError,
  OutcomeUnknownError,
  type RkeeperError,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import { readErrorBody, toError } from '../errors/index.ts'
import type { ApiCall } from './delivery-api.ts'
import { parseJson } from './json.ts'

/** Takes the answer apart: the result, or the error that tells the caller what to do. */
export function readResult<T>(call: ApiCall<T>, answer: HttpAnswer): T {
  const body = parseJson(answer.text)
  const refusal = readErrorBody(body)
  if (refusal) throw toError(refusal, { ...call, status: answer.status })
  if (answer.status < 200 || answer.status > 299) throw withoutBody(call, answer)
  try {
    return call.read(resultOf(body, answer.text))
  } catch (error) {
    throw call.effect === 'write' ? executedButUnread(call.operation, answer, error) : error
  }
}

/** Change, reject, complete and pay may answer without a body: only their status is documented. */
function resultOf(body: unknown, text: string): unknown {
  if (text.trim() === '') return undefined
  if (typeof body === 'object' && body !== null && 'result' in body) return body.result
  throw new UnexpectedResponseError(
    `The answer of r_k Delivery is not the documented {"result": …}: ${text.slice(0, 200)}`,
  )
}

/** A failure in which the server's own code is missing: a proxy, a wrong address, a crash. */
function withoutBody(call: ApiCall<unknown>, answer: HttpAnswer): RkeeperError {
  const { operation } = call
  const options = { code: answer.status, operation, serverText: answer.text.slice(0, 500) }
  const what = `${operation} was answered with HTTP ${answer.status} without an error code of r_k Delivery.`
  switch (answer.status) {
    case 403:
      return new AuthenticationError(`${what} Check the rights of the connection.`, options)
    case 400:
    case 413:
    case 415:
    case 422:
      return new InvalidRequestError(what, options)
    default:
      return call.effect === 'write' && answer.status >= 500
        ? new OutcomeUnknownError(`${what} It may have been executed.`, options)
        : new UnexpectedResponseError(`${what} Check baseUrl.`, options)
  }
}

function executedButUnread(operation: string, answer: HttpAnswer, cause: unknown): RkeeperError {
  return new OutcomeUnknownError(
    `${operation} was accepted with HTTP ${answer.status}, but its answer could not be read.`,
    { code: answer.status, operation, serverText: answer.text.slice(0, 500), cause },
  )
}
