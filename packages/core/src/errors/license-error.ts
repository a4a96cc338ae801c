import { isRkeeperError, RkeeperError } from './rkeeper-error.ts'

/** The licence is missing, expired, or its sequence is broken: repair the licence. Nothing was executed. */
export class LicenseError extends RkeeperError {
  override readonly name = 'LicenseError'
}

/** Whether a value is an {@link LicenseError}, whichever copy of the package made it. */
export function isLicenseError(value: unknown): value is LicenseError {
  return isRkeeperError(value) && value.name === 'LicenseError'
}
