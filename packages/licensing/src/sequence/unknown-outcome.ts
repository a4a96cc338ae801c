import {
  isOutcomeUnknownError,
  isRkeeperError,
  isUnexpectedResponseError,
  OutcomeUnknownError,
} from '@rkeeper-kit/core'
import type { InFlight } from '../record/index.ts'

/**
 * Whether a failed first attempt certainly had no effect. The kit's errors all mean that, but for two; a signal's own reason means that
 * the command was called off before it left. Anything else counts as lost.
 */
export function surelyNotExecuted(error: unknown, signal: AbortSignal | undefined): boolean {
  if (signal?.aborted && error === signal.reason) return true
  return isRkeeperError(error) && !isOutcomeUnknownError(error) && !isUnexpectedResponseError(error)
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
