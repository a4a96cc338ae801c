import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/**
 * The request was sent and its answer was lost: it may have been executed, or not. Read the state (the order, its
 * payments) before doing anything again; repeating blindly may do it twice.
 */
export class OutcomeUnknownError extends RkeeperError {
  override readonly name = 'OutcomeUnknownError'
}

/** Whether a value is an {@link OutcomeUnknownError}, whichever copy of the package made it. */
export function isOutcomeUnknownError(value: unknown): value is OutcomeUnknownError {
  return isRkeeperError(value) && value.name === 'OutcomeUnknownError'
}
