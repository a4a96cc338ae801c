import { type Clock, LicenseError, subscriptionSince, versionReaches } from '@rkeeper-kit/core'
import { passed } from '../keeper/pace.ts'

/** How long a till is taken to be as old as it said: afterwards one command finds out whether it was updated. */
const believed = 10 * 60_000

/** Stops licensed commands for a till that is too old to know licences by subscription. */
export class VersionGuard {
  readonly #clock: Clock
  #seen: { readonly version: string; readonly at: number } | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** What the till last said of itself. */
  get version(): string | undefined {
    return this.#seen?.version
  }

  /** `ServerVersion` of an answer. */
  saw(version: string | undefined): void {
    if (version) this.#seen = { version, at: this.#clock.now() }
  }

  /** Throws `LicenseError` with code `'version-too-old'`. A version that cannot be read stops nothing. */
  check(command: string): void {
    if (!this.#seen) return
    const { version, at } = this.#seen
    if (versionReaches(version, subscriptionSince) !== false) return
    if (passed(at, believed, this.#clock.now())) return
    throw new LicenseError(
      `${command} was not sent: the till runs r_keeper ${version}, which does not know licences by subscription. Needed is ${subscriptionSince}, or a later branch: have it updated`,
      {
        code: 'version-too-old',
        operation: command,
        details: { serverVersion: version, since: subscriptionSince },
      },
    )
  }
}
