import {
  InvalidRequestError,
  isLicenseError,
  isRkeeperError,
  type LicenseError,
  type RkeeperError,
  systemClock,
  UnavailableError,
} from '@rkeeper-kit/core'
import { anchorsOf, serverOf } from '../connect.ts'
import type { LicenseEvent } from '../events.ts'
import { type License, type LicenseOptions, type LicenseStatus, openLicense } from '../license.ts'
import { type CheckOptions, checkAll, type LicenseCheck } from './check.ts'
import { SharedServer } from './shared-server.ts'

export interface LicenseFleetOptions
  extends Omit<LicenseOptions, 'anchor' | 'instanceGuid' | 'onEvent' | 'firstCheckWithin'> {
  /** The product of all restaurants; several are tried in turn. By default the documented ones. */
  readonly productGuid?: string | readonly [string, ...string[]]
  /** How many questions the licensing server gets at a time. Default 4. */
  readonly concurrency?: number
  /** Over how long the first questions are spread, in milliseconds; a command that needs a licence does not wait for that. Default 15 minutes. */
  readonly spread?: number
  readonly onEvent?: (event: LicenseEvent, restaurantCode: string) => void
}

/** The state of one restaurant's licence, for a dashboard. */
export type FleetStatus =
  | ({ readonly restaurantCode: string } & LicenseStatus)
  /** It could not be opened; the next use tries again. */
  | { readonly restaurantCode: string; readonly error: RkeeperError }

const fleetLease = { duration: 5 * 60_000 }

/**
 * The licences of many restaurants in one process, with one account at the licensing server. Refreshes are spread over time and few at a
 * time; leases last five minutes unless told otherwise, so that a thousand idle restaurants write little.
 *
 * @example
 * const fleet = new LicenseFleet({ server: { userName, password, token }, store, lease: { owner: hostname() } })
 * const till = new Rk7Client({ url, username, password, license: await fleet.license(199990001) })
 */
export class LicenseFleet {
  readonly #options: LicenseFleetOptions
  readonly #server: SharedServer
  readonly #concurrency: number
  readonly #licenses = new Map<string, Promise<License>>()
  readonly #open = new Map<string, License>()
  readonly #failures = new Map<string, RkeeperError>()
  #closed = false

  constructor(options: LicenseFleetOptions) {
    const { clock = systemClock, concurrency = 4 } = options
    if (!Number.isInteger(concurrency) || concurrency < 1) {
      throw new InvalidRequestError(`concurrency is ${concurrency}: give a whole number from 1`)
    }
    this.#options = options
    this.#concurrency = concurrency
    this.#server = new SharedServer(serverOf(options), { clock, concurrency })
  }

  /** The licence of a restaurant, opened at the first call. Throws what `openLicense` throws; the next call tries again. */
  license(restaurantCode: string | number): Promise<License> {
    const code = String(restaurantCode)
    const opening = this.#licenses.get(code) ?? this.#openOne(code)
    this.#licenses.set(code, opening)
    return opening
  }

  /** The restaurants asked for so far, in that order. */
  status(): readonly FleetStatus[] {
    return [...this.#open.keys(), ...this.#failures.keys()].map((restaurantCode) => {
      const error = this.#failures.get(restaurantCode)
      if (error) return { restaurantCode, error }
      const license = this.#open.get(restaurantCode)
      if (!license) throw new Error(`${restaurantCode} is neither open nor failed`)
      return { restaurantCode, ...license.status }
    })
  }

  /**
   * Asks the licensing server about restaurants now, by default all that were asked for so far. Opens none: no instance is made.
   * Where one is open, its licence is refreshed.
   */
  check(
    restaurantCodes: readonly (string | number)[] = [...this.#licenses.keys()],
    options: CheckOptions = {},
  ): Promise<readonly LicenseCheck[]> {
    this.#server.forgiveAccount()
    return checkAll([...new Set(restaurantCodes.map(String))], (code, signal) => this.#ask(code, signal), {
      ...options,
      concurrency: this.#concurrency,
    })
  }

  /** Closes all licences; the store stays open. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(
      [...this.#licenses.values()].map((opening) =>
        opening.then(
          (license) => license.close(),
          () => {},
        ),
      ),
    )
  }

  async #openOne(code: string): Promise<License> {
    const { productGuid, concurrency, spread = 15 * 60_000, onEvent, lease, ...options } = this.#options
    try {
      if (this.#closed)
        throw new UnavailableError('The licences of this fleet were closed', { code: 'closed' })
      const license = await openLicense({
        ...options,
        server: this.#server,
        anchor: { restaurantCode: code, ...(productGuid !== undefined && { productGuid }) },
        firstCheckWithin: spread,
        lease: { ...fleetLease, ...lease },
        ...(onEvent && { onEvent: (event: LicenseEvent) => onEvent(event, code) }),
      })
      this.#failures.delete(code)
      this.#open.set(code, license)
      return license
    } catch (error) {
      this.#licenses.delete(code)
      if (isRkeeperError(error)) this.#failures.set(code, error)
      throw error
    }
  }

  async #ask(code: string, signal: AbortSignal | undefined) {
    const open = this.#open.get(code)
    if (open) {
      const { anchor = '', expirationDate, qty = 0 } = await open.refresh(signal ? { signal } : {})
      return { anchor, expirationDate, qty }
    }
    const { productGuid } = this.#options
    const refusals: LicenseError[] = []
    for (const anchor of anchorsOf({ restaurantCode: code, productGuid })) {
      try {
        const found = await this.#server.getLicenseIdByAnchor(anchor, signal ? { signal } : {})
        return { anchor, expirationDate: found.expirationDate, qty: found.qty }
      } catch (error) {
        if (!isLicenseError(error)) throw error
        refusals.push(error)
      }
    }
    throw refusals.find((error) => error.code === 'expired') ?? refusals[0]
  }
}
