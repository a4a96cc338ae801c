import { type Clock, isAuthenticationError } from '@rkeeper-kit/core'
import { passed } from '../keeper/pace.ts'
import type { LicenseServer, ServerLicense } from '../server/index.ts'
import { Turns } from './turns.ts'

/** How long nobody of the fleet tries an account again that was refused: it may get locked. */
const accountPause = 15 * 60_000

/** A licensing server for many restaurants with one account: few questions at a time, and a wrong password is tried once, not by each. */
export class SharedServer implements LicenseServer {
  readonly #server: LicenseServer
  readonly #clock: Clock
  readonly #turns: Turns
  #refused: { readonly at: number; readonly error: unknown } | undefined

  constructor(server: LicenseServer, options: { readonly clock: Clock; readonly concurrency: number }) {
    this.#server = server
    this.#clock = options.clock
    this.#turns = new Turns(options.concurrency)
  }

  getLicenseIdByAnchor(...[anchor, options]: Parameters<LicenseServer['getLicenseIdByAnchor']>) {
    return this.#turns.run(() => this.#ask(anchor, options), options?.signal)
  }

  /** A person asks, and may have put the account right. */
  forgiveAccount(): void {
    this.#refused = undefined
  }

  async #ask(
    ...[anchor, options]: Parameters<LicenseServer['getLicenseIdByAnchor']>
  ): Promise<ServerLicense> {
    if (this.#refused && !passed(this.#refused.at, accountPause, this.#clock.now())) throw this.#refused.error
    try {
      const license = await this.#server.getLicenseIdByAnchor(anchor, options)
      this.#refused = undefined
      return license
    } catch (error) {
      if (isAuthenticationError(error)) this.#refused = { at: this.#clock.now(), error }
      throw error
    }
  }
}
