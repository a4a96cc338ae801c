import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/** The server could not be reached or could not answer, and the request was not executed: try again later. */
export class UnavailableError extends RkeeperError {
  override readonly name = 'UnavailableError'
}

/** Whether a value is an {@link UnavailableError}, whichever copy of the package made it. */
export function isUnavailableError(value: unknown): value is UnavailableError {
  return isRkeeperError(value) && value.name === 'UnavailableError'
}
