import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/** The server answered a reading request with something that is not understood. */
export class UnexpectedResponseError extends RkeeperError {
  override readonly name = 'UnexpectedResponseError'
}

/** Whether a value is an {@link UnexpectedResponseError}, whichever copy of the package made it. */
export function isUnexpectedResponseError(value: unknown): value is UnexpectedResponseError {
  return isRkeeperError(value) && value.name === 'UnexpectedResponseError'
}
