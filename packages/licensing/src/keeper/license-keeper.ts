import {
  type Clock,
  isAuthenticationError,
  isLicenseError,
  isRkeeperError,
  isUnavailableError,
  LicenseError,
  type Random,
  type RkeeperError,
  UnavailableError,
} from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'
import { idle } from '../idle.ts'
import type { HeldLicense } from '../record/index.ts'
import type { LicenseServer, ServerLicense } from '../server/index.ts'
import { type LicenseSignal, type LicenseState, nextState } from './license-state.ts'
import { failurePause, passed, routinePause, suspicionPause } from './pace.ts'
import { within } from './within.ts'

const day = 24 * 60 * 60 * 1000
const warningDays = 14

export interface LicenseKeeperOptions {
  readonly server: LicenseServer
  /** Tried in this order until one has a licence; the one that had stays in front. */
  readonly anchors: readonly [string, ...string[]]
  /** What an earlier run was given. */
  readonly held?: HeldLicense | undefined
  readonly clock: Clock
  readonly random: Random
  readonly tell: (event: LicenseEvent) => void
  /** Told of each good answer, to store it. */
  readonly onReceived?: (license: HeldLicense) => void
  /** How long to wait before asking for the first time, in milliseconds, unless a command needs it earlier. Default 0. */
  readonly firstPause?: number
  /** How long a command waits for the first id, in milliseconds. Default 30 000. */
  readonly waitLimit?: number
  /** How long an id may be used without a confirmation, in milliseconds. Default 24 h. */
  readonly staleLimit?: number
}

/** Holds the licence id of one restaurant and keeps it fresh. The rules are the table in license-state.ts. */
export class LicenseKeeper {
  readonly #options: LicenseKeeperOptions
  readonly #clock: Clock
  readonly #life = new AbortController()
  #state: LicenseState = 'NONE'
  #held: HeldLicense | undefined
  #running: Promise<HeldLicense> | undefined
  #failures = 0
  #lastFailure: RkeeperError | undefined
  #askedAt: number | undefined
  #pause = 0
  #suspectedAt: number | undefined
  #warnedAt: number | undefined
  #looping = false

  constructor(options: LicenseKeeperOptions) {
    this.#options = options
    this.#clock = options.clock
    this.#held = options.held
  }

  get state(): LicenseState {
    return this.#state
  }

  /** The last known licence, whatever its state. */
  get held(): HeldLicense | undefined {
    return this.#held
  }

  /** Milliseconds until the licensing server is asked again. */
  get retryAfter(): number {
    const since = this.#askedAt ?? this.#clock.now()
    return Math.max(0, since + this.#pause - this.#clock.now())
  }

  /** Asks at once, then keeps asking in the background until stopped. No timer of it keeps a process alive. */
  start(): void {
    if (this.#looping || this.#life.signal.aborted) return
    this.#looping = true
    void this.#loop()
  }

  /** Stops asking for good. */
  stop(): void {
    this.#life.abort(new UnavailableError('The licence was closed', { code: 'closed' }))
  }

  /**
   * A licence to send with. Waits for the first answer, at most `waitLimit`. Throws `LicenseError` when somebody has to act, and
   * `UnavailableError` when the licensing server does not answer; both with `retryAfter` in milliseconds in their details.
   */
  async license(signal?: AbortSignal): Promise<HeldLicense> {
    this.#age()
    if (this.#mustWait()) await this.#waitFor(this.#refresh(), signal).catch(() => signal?.throwIfAborted())
    else if (this.#due()) this.#refresh().catch(() => {})
    if (this.#held && this.#usable()) return this.#held
    throw this.#unavailable()
  }

  /** The till has refused the licence. */
  refused(): void {
    this.#signal('refused')
  }

  /** Asks now; callers at the same time share one call. */
  refresh(signal?: AbortSignal): Promise<HeldLicense> {
    return this.#waitFor(this.#refresh(), signal)
  }

  async #loop(): Promise<void> {
    const { signal } = this.#life
    const { firstPause = 0 } = this.#options
    if (firstPause > 0) await idle(this.#clock, firstPause, signal).catch(() => {})
    while (!signal.aborted) {
      if (this.#due()) await this.#refresh().catch(() => {})
      await idle(this.#clock, Math.max(this.retryAfter, 1), signal).catch(() => {})
    }
  }

  #due(): boolean {
    return passed(this.#askedAt, this.#pause, this.#clock.now())
  }

  #mustWait(): boolean {
    if (this.#state === 'SUSPECT') return this.#running !== undefined || this.#maySuspect()
    return this.#unasked() && !this.#fresh()
  }

  /** An id of an earlier run serves until the first answer comes. */
  #usable(): boolean {
    return this.#state === 'VALID' || this.#state === 'STALE' || (this.#unasked() && this.#fresh())
  }

  #unasked(): boolean {
    return this.#state === 'NONE' || this.#state === 'REFRESHING'
  }

  #fresh(): boolean {
    const limit = this.#options.staleLimit ?? day
    return this.#held !== undefined && this.#clock.now() - this.#held.checkedAt < limit
  }

  #maySuspect(): boolean {
    return passed(this.#suspectedAt, suspicionPause, this.#clock.now())
  }

  #refresh(): Promise<HeldLicense> {
    this.#running ??= this.#ask().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #ask(): Promise<HeldLicense> {
    this.#life.signal.throwIfAborted()
    this.#askedAt = this.#clock.now()
    if (this.#state === 'SUSPECT') this.#suspectedAt = this.#askedAt
    this.#signal('asked')
    try {
      const license = await this.#firstLicense()
      this.#receive(license)
      return license
    } catch (error) {
      if (!this.#life.signal.aborted) this.#fail(asRkeeperError(error))
      throw error
    }
  }

  /** A restaurant may have the product of twelve months or of one: only a refusal makes the next be tried. */
  async #firstLicense(): Promise<HeldLicense> {
    const known = this.#held?.anchor
    const anchors = [...this.#options.anchors].sort((a, b) => Number(b === known) - Number(a === known))
    const refusals: LicenseError[] = []
    for (const anchor of anchors) {
      try {
        const found = await this.#options.server.getLicenseIdByAnchor(anchor, { signal: this.#life.signal })
        const { id, expirationDate, qty } = found
        this.#warn(anchor, found)
        return { anchor, id, expirationDate, qty, checkedAt: this.#clock.now() }
      } catch (error) {
        if (!isLicenseError(error)) throw error
        refusals.push(error)
      }
    }
    throw refusals.find(({ code }) => code === 'expired') ?? refusals[0]
  }

  #receive(license: HeldLicense): void {
    const previous = this.#held
    this.#held = license
    this.#failures = 0
    this.#lastFailure = undefined
    this.#pause = routinePause(this.#options.random)
    this.#options.onReceived?.(license)
    this.#signal('received')
    if (previous && (previous.id !== license.id || previous.anchor !== license.anchor)) {
      const { anchor, expirationDate, qty } = license
      this.#options.tell({ type: 'licenseChanged', anchor, expirationDate, qty })
    }
  }

  #fail(error: RkeeperError): void {
    const configurationFault = isAuthenticationError(error) || isLicenseError(error)
    this.#failures++
    this.#lastFailure = error
    this.#pause = failurePause(this.#failures, configurationFault)
    if (error.code === 'expired') this.#signal('ended')
    else this.#signal(this.#held ? 'failedHolding' : 'failed')
    this.#age()
    const { retryAfter } = this
    this.#options.tell({
      type: 'licenseUnavailable',
      error,
      configurationFault,
      sending: this.#state === 'STALE',
      retryAfter,
    })
  }

  #age(): void {
    if (!this.#fresh()) this.#signal('aged')
  }

  /** By the server's clock where it tells it, else by ours. Only warns: the zone of the date is not stated, and clocks are off. */
  #warn(anchor: string, { expirationDate, expiresAt, serverTime }: ServerLicense): void {
    if (expiresAt === undefined || expirationDate === null) return
    const now = this.#clock.now()
    const daysLeft = Math.floor((expiresAt - (serverTime ?? now)) / day)
    if (daysLeft >= warningDays || !passed(this.#warnedAt, day, now)) return
    this.#warnedAt = now
    this.#options.tell({ type: 'licenseExpiring', anchor, expirationDate, daysLeft })
  }

  #signal(signal: LicenseSignal): void {
    this.#state = nextState(this.#state, signal)
  }

  #waitFor(refreshing: Promise<HeldLicense>, signal: AbortSignal | undefined): Promise<HeldLicense> {
    const ms = this.#options.waitLimit ?? 30_000
    return within(refreshing, { clock: this.#clock, ms, signal }, () => this.#unavailable())
  }

  #unavailable(): RkeeperError {
    const { retryAfter } = this
    const cause = this.#lastFailure
    const suspect = this.#state === 'SUSPECT'
    const reason = suspect
      ? 'the till refuses its id'
      : (cause?.message ?? 'the licensing server has not answered yet')
    const message = `There is no licence to send with: ${reason}. The licensing server is asked again in ${Math.ceil(retryAfter / 1000)} s`
    const options = { cause, details: { retryAfter, state: this.#state } }
    if (suspect) return new LicenseError(message, { ...options, code: 'license-refused' })
    if (!cause || isUnavailableError(cause)) {
      return new UnavailableError(message, { ...options, code: 'license-unavailable' })
    }
    return new LicenseError(message, { ...options, code: cause.code, serverText: cause.serverText })
  }
}

function asRkeeperError(error: unknown): RkeeperError {
  if (isRkeeperError(error)) return error
  return new UnavailableError(`The licensing server could not be asked: ${String(error)}`, { cause: error })
}
