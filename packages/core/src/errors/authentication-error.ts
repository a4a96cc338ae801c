import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/** The credentials were refused: sign in again or correct them. */
export class AuthenticationError extends RkeeperError {
  override readonly name = 'AuthenticationError'
}

/** Whether a value is an {@link AuthenticationError}, whichever copy of the package made it. */
export function isAuthenticationError(value: unknown): value is AuthenticationError {
  return isRkeeperError(value) && value.name === 'AuthenticationError'
}
