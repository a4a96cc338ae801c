import {
  isAuthenticationError,
  isInvalidRequestError,
  isRateLimitError,
  isUnavailableError,
  OutcomeUnknownError,
} from '@rkeeper-kit/core'
import type { InFlight } from '../record/index.ts'

/** Whether a failed first attempt certainly had no effect. Anything not known for sure counts as lost. */
export function surelyNotExecuted(error: unknown): boolean {
  return (
    isUnavailableError(error) ||
    isAuthenticationError(error) ||
    isRateLimitError(error) ||
    isInvalidRequestError(error)
  )
}

export function outcomeUnknown(
  flight: InFlight,
  instanceGuid: string,
  why: string,
  cause: unknown,
): OutcomeUnknownError {
  const { command, seq: seqNumber } = flight
  return new OutcomeUnknownError(
    `${command} number ${seqNumber} of instance ${instanceGuid} may have been executed: ${why}. Read the state of the order before doing it again`,
    { operation: command, cause, details: { seqNumber, command, instanceGuid } },
  )
}
