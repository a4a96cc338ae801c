import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/** The restaurant understood and refused: a business rule said no. Nothing was changed. */
export class RefusedError extends RkeeperError {
  override readonly name = 'RefusedError'
}

/** Whether a value is an {@link RefusedError}, whichever copy of the package made it. */
export function isRefusedError(value: unknown): value is RefusedError {
  return isRkeeperError(value) && value.name === 'RefusedError'
}
