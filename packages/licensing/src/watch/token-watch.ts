import { InvalidRequestError } from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'

const day = 24 * 60 * 60 * 1000

/** Renewal goes by letter, so the first word comes early. After the last one, each day. */
const warningDays = [60, 30, 14, 7, 1]

/**
 * Warns before the developer token ends: 60, 30, 14, 7 days and one day ahead, and then each day. No server tells the date, so it has to
 * be given; nothing is stopped by it.
 */
export class TokenWatch {
  readonly #expires: number
  readonly #tell: (event: LicenseEvent) => void
  #told: number | undefined

  /** @param expires the day on which the token ends, `2027-03-26`, or a moment. Throws `InvalidRequestError` for what is no date. */
  constructor(expires: string | Date, tell: (event: LicenseEvent) => void) {
    this.#expires = expires instanceof Date ? expires.getTime() : Date.parse(expires)
    this.#tell = tell
    if (Number.isNaN(this.#expires)) {
      throw new InvalidRequestError(
        `The end of the developer token, ${JSON.stringify(expires)}, is not a date: write it as 2027-03-26`,
      )
    }
  }

  /** To be called once in a while; tells only what has not been told. */
  check(now: number): void {
    const left = this.#expires - now
    const daysLeft = Math.floor(left / day)
    const step = daysLeft < 0 ? daysLeft : warningDays.filter((days) => left <= days * day).at(-1)
    if (step === undefined || step === this.#told) return
    this.#told = step
    this.#tell({ type: 'tokenExpiring', expiresAt: new Date(this.#expires).toISOString(), daysLeft })
  }
}
