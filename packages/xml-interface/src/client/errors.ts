import {
  InvalidRequestError,
  LicenseError,
  LockedError,
  OutcomeUnknownError,
  RefusedError,
  type RkeeperError,
  UnavailableError,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import type { AnyCommand } from '../command.ts'
import type { Envelope } from '../envelope/envelope.ts'

const licenseCodes = new Set([5304, 5305, 5310])

/** The error that an answer stands for, by its number where it has one, else by its status; undefined for a success. */
export function errorOf(
  command: Pick<AnyCommand, 'name' | 'effect'>,
  envelope: Envelope,
): RkeeperError | undefined {
  const { status, errorCode: code, errorText } = envelope
  if (status === 'Ok' || status === 'No changes' || status === 'Execution Started') return undefined
  const number = code === undefined ? '' : ` ${code}`
  const message = `${command.name}: ${status}${number}: ${errorText || 'the server gives no reason'}`
  const options = {
    code,
    serverText: errorText,
    operation: command.name,
    details: {
      status,
      errors: envelope.errors,
      netName: envelope.netName,
      serverVersion: envelope.serverVersion,
    },
  }
  if (code === 2172)
    return new UnavailableError(`${message} (the common shift is being closed: repeat later)`, options)
  if (code === 2219) return new LockedError(message, options)
  if (code !== undefined && licenseCodes.has(code)) return new LicenseError(message, options)
  // The one refusal without a number whose reaction differs from that of its status.
  if (code === undefined && /Bad license anchor|License check/i.test(errorText))
    return new LicenseError(message, options)
  if (status === 'Bad Query Parameters' || status === 'Query Parse Error')
    return new InvalidRequestError(message, options)
  if (status === 'Query Executing Error') return new RefusedError(message, options)
  return unclear(command, message, options)
}

/** For an answer that tells nothing: a read can be repeated, a write has to be looked up first. */
export function unclear(
  command: Pick<AnyCommand, 'effect'>,
  message: string,
  options: ConstructorParameters<typeof RkeeperError>[1],
): RkeeperError {
  return command.effect === 'read'
    ? new UnexpectedResponseError(message, options)
    : new OutcomeUnknownError(`${message}; it may have been executed: read before repeating`, options)
}
