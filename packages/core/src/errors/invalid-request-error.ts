import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/** The request is wrong: fix it. Repeating it unchanged cannot help. */
export class InvalidRequestError extends RkeeperError {
  override readonly name = 'InvalidRequestError'
}

/** Whether a value is an {@link InvalidRequestError}, whichever copy of the package made it. */
export function isInvalidRequestError(value: unknown): value is InvalidRequestError {
  return isRkeeperError(value) && value.name === 'InvalidRequestError'
}
