import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/** The order is locked by somebody else: wait for the lock to end, or use its key. Nothing was changed. */
export class LockedError extends RkeeperError {
  override readonly name = 'LockedError'
}

/** Whether a value is an {@link LockedError}, whichever copy of the package made it. */
export function isLockedError(value: unknown): value is LockedError {
  return isRkeeperError(value) && value.name === 'LockedError'
}
