import { type Clock, type Logger, type Random, systemClock } from '@rkeeper-kit/core'
import { anchorsOf, connectionsOf, serverOf } from './connect.ts'
import { eventTeller, type LicenseEventHandler } from './events.ts'
import { claimInstance, keepLease, slotsOf } from './instance/index.ts'
import { LicenseKeeper, type LicenseState } from './keeper/index.ts'
import type { LicensedAnswer, LicensedRequest, LicenseInfo, LicenseSource } from './license-source.ts'
import { licensed, RecordKeeper } from './record/index.ts'
import { LicensedSender, type LicensedSenderOptions } from './sequence/index.ts'
import type { LicenseServer, LicenseServerOptions } from './server/index.ts'
import type { LicenseStore } from './store/index.ts'
import { ClockWatch, TokenWatch, VersionGuard, watchedServer } from './watch/index.ts'

export interface LicenseOptions
  extends Pick<LicensedSenderOptions, 'repeatDelays' | 'repeatWindow' | 'unfinished'> {
  /** The licensing server: a client of it, or what one is made of. */
  readonly server: LicenseServer | LicenseServerOptions
  /**
   * The restaurant, and the product its licence is for. Several products are tried in turn; by default the documented one of
   * 12 months, then that of one month.
   */
  readonly anchor: {
    readonly restaurantCode: string | number
    readonly productGuid?: string | readonly [string, ...string[]]
  }
  /** Keeps GUID and number over restarts. It stays yours: `close()` of the licence does not close it. */
  readonly store: LicenseStore
  /**
   * A GUID that this installation already uses, or several for as many processes. By default one is made at the first start and
   * kept. A given GUID that the store does not know asks the till for its number.
   */
  readonly instanceGuid?: string | readonly string[]
  /**
   * How many processes may work with this restaurant at a time over one store, each with a GUID of its own, made when it is first
   * needed. Never more than the licence has connections. Default 1.
   */
  readonly instances?: number
  /** How the store tells who works with an instance. */
  readonly lease?: LeaseOptions
  /**
   * The licensing server is asked for the first time at some moment within so many milliseconds, or when a command needs a licence.
   * Default 0: at once.
   */
  readonly firstCheckWithin?: number
  /**
   * The day on which the developer token ends, `2027-03-26`, as the vendor's letter names it: no server tells it. With it the event
   * `tokenExpiring` warns ahead.
   */
  readonly tokenExpires?: string | Date
  readonly clock?: Clock
  readonly random?: Random
  /** Receives what happens, without secrets. Default: nothing is logged. */
  readonly logger?: Logger
  readonly onEvent?: LicenseEventHandler
  /** Makes the GUID of a new instance. Default `crypto.randomUUID`. */
  readonly uuid?: () => string
}

export interface LeaseOptions {
  /**
   * Names this process. Give one that stays the same over restarts, a host name for example, and a process that crashed goes on at
   * once; it must not be shared. Default: a new name each time.
   */
  readonly owner?: string
  /** How long an instance stays reserved for a process that has died, in milliseconds. Default 30 s. Renewed three times in it. */
  readonly duration?: number
  /** How long to wait for an instance whose holder may have died, in milliseconds; not for one who is alive. Default `duration`. */
  readonly wait?: number
}

/** What is known of a licence at a moment. Nothing in it is secret. */
export interface LicenseStatus {
  readonly state: LicenseState
  readonly anchor: string | undefined
  readonly expirationDate: string | null
  /** Connections of the licence; undefined before the first answer of the licensing server. */
  readonly qty: number | undefined
  /** When the licensing server last confirmed the licence, in milliseconds since the epoch. */
  readonly checkedAt: number | undefined
  /** Milliseconds until it is asked again. */
  readonly retryAfter: number
  readonly instanceGuid: string
  /** Number of the next command; null where the till has to be asked. */
  readonly nextSeq: number | null
  /** A command without an answer: sent, and maybe executed. */
  readonly unfinished:
    | { readonly command: string; readonly seqNumber: number; readonly startedAt: number }
    | undefined
  /** Commands waiting for their turn. */
  readonly waiting: number
  /** Version of the till, by its last answer. */
  readonly serverVersion: string | undefined
  /** By how many milliseconds the clocks of others are ahead of ours; the till's but for whole half hours, since it names no zone. */
  readonly clockOffset: { readonly licensingServer: number | undefined; readonly till: number | undefined }
}

/**
 * Opens the licence of one restaurant: makes or reads the instance GUID, starts asking the licensing server, and keeps the
 * numbers. Throws `LicenseError` for a record that cannot be read (code `'wrong-key'`, `'record-damaged'`, …) or that another process
 * works with (`'instance-in-use'`), and `UnavailableError` for a store that fails; the licensing server is not waited for.
 *
 * @example
 * const license = await openLicense({ server: { userName, password, token }, anchor: { restaurantCode: 199990001 }, store })
 */
export async function openLicense(options: LicenseOptions): Promise<License> {
  const { anchor: place, instanceGuid, instances, clock = systemClock, lease = {}, store } = options
  const { duration = 30_000, owner = crypto.randomUUID(), wait = duration } = lease
  const uuid = options.uuid ?? (() => crypto.randomUUID())
  const slots = slotsOf({ restaurantCode: place.restaurantCode, instanceGuid, instances, uuid })
  const anchors = anchorsOf(place)
  const server = serverOf(options)
  const terms = { owner, duration, clock }
  const pool = slots.map(({ key, first }) => new RecordKeeper(store, key, first, terms))
  const qty = async () => pool[0]?.latest?.license?.qty ?? (await connectionsOf(server, anchors))
  const records = await claimInstance({ slots: pool, clock, duration, wait, qty })
  const license = new License({ ...options, server }, anchors, records, duration)
  license.start()
  return license
}

/** The licence of one restaurant: give it to the XML client, which asks it whenever a command needs one. */
export class License implements LicenseSource {
  readonly #records: RecordKeeper
  readonly #keeper: LicenseKeeper
  readonly #sender: LicensedSender
  readonly #tell: ReturnType<typeof eventTeller>
  readonly #clock: Clock
  readonly #random: Random
  readonly #logger: Logger | undefined
  readonly #leaseDuration: number
  readonly #life = new AbortController()
  readonly #clocks: ClockWatch
  readonly #version: VersionGuard

  /** Use {@link openLicense}. */
  constructor(
    options: LicenseOptions & { readonly server: LicenseServer },
    anchors: readonly [string, ...string[]],
    records: RecordKeeper,
    leaseDuration: number,
  ) {
    const { server, clock = systemClock, random = Math.random, logger } = options
    this.#records = records
    this.#leaseDuration = leaseDuration
    this.#logger = logger
    this.#clock = clock
    this.#random = random
    this.#tell = eventTeller(options.onEvent, logger)
    this.#clocks = new ClockWatch(clock, this.#tell)
    this.#version = new VersionGuard(clock)
    const { tokenExpires } = options
    const token = tokenExpires === undefined ? undefined : new TokenWatch(tokenExpires, this.#tell)
    this.#keeper = new LicenseKeeper({
      server: watchedServer(server, { clock, clocks: this.#clocks, token }),
      anchors,
      held: records.latest?.license ?? undefined,
      clock,
      random,
      firstPause: random() * (options.firstCheckWithin ?? 0),
      tell: this.#tell,
      // An id that could not be stored is asked for again at the next start: no reason to stop.
      onReceived: (license) => void records.update((record) => licensed(record, license)).catch(() => {}),
    })
    const { repeatDelays, repeatWindow, unfinished } = options
    const sending = { repeatDelays, repeatWindow, unfinished }
    this.#sender = new LicensedSender({
      records,
      keeper: this.#keeper,
      clock,
      tell: this.#tell,
      logger,
      ...sending,
    })
  }

  get status(): LicenseStatus {
    const record = this.#records.latest
    const { held, state, retryAfter } = this.#keeper
    const { inFlight } = record ?? {}
    return {
      state,
      anchor: held?.anchor,
      expirationDate: held?.expirationDate ?? null,
      qty: held?.qty,
      checkedAt: held?.checkedAt,
      retryAfter,
      instanceGuid: record?.guid ?? '',
      nextSeq: record?.nextSeq ?? null,
      unfinished: inFlight
        ? { command: inFlight.command, seqNumber: inFlight.seq, startedAt: inFlight.startedAt }
        : undefined,
      waiting: this.#sender.waiting,
      serverVersion: this.#version.version,
      clockOffset: {
        licensingServer: this.#clocks.offset('licensing-server'),
        till: this.#clocks.offset('till'),
      },
    }
  }

  /** Starts the background refreshes, keeps the lease, and tells of a command that an earlier process left without an answer. */
  start(): void {
    const record = this.#records.latest
    if (record?.inFlight) {
      const { command, seq: seqNumber } = record.inFlight
      this.#tell({
        type: 'outcomeUnknown',
        command,
        instanceGuid: record.guid,
        seqNumber,
        foundAtStart: true,
      })
    }
    this.#keeper.start()
    const duration = this.#leaseDuration
    const { signal } = this.#life
    void keepLease(this.#records, {
      random: this.#random,
      clock: this.#clock,
      duration,
      signal,
      tell: this.#tell,
      logger: this.#logger,
    })
  }

  /**
   * Runs one licensed command; others wait for their turn. Throws `LicenseError` when the licence or its numbers cannot be repaired,
   * `UnavailableError` when nothing was sent, `OutcomeUnknownError` with `seqNumber`, `command` and `instanceGuid` in its
   * details when it may have been executed.
   */
  async send<A extends LicensedAnswer>(
    request: LicensedRequest<A>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<A> {
    this.#version.check(request.command)
    return this.#sender.send(this.#watched(request), options)
  }

  /** Notes version and clock of the till. The XML client calls it for commands that carry no licence. */
  answered({ serverVersion, dateTime }: LicensedAnswer): void {
    this.#version.saw(serverVersion)
    this.#clocks.sawTillTime(dateTime)
  }

  identity(options?: { readonly signal?: AbortSignal }): Promise<LicenseInfo> {
    return this.#sender.identity(options)
  }

  /** Asks the licensing server now. Throws its error when it gives no licence. */
  async refresh(options: { readonly signal?: AbortSignal } = {}): Promise<LicenseStatus> {
    await this.#keeper.refresh(options.signal)
    return this.status
  }

  /**
   * Gives up the command whose outcome is unknown, so that nothing repeats it any more. Call it before the read that decides whether
   * to do the command again: what that read shows is final then.
   */
  abandonUnfinished(): Promise<void> {
    return this.#sender.abandonUnfinished()
  }

  /** The same request, whose answers are heard, and which is stopped before it takes a number where the till is too old. */
  #watched<A extends LicensedAnswer>(request: LicensedRequest<A>): LicensedRequest<A> {
    const heard = <T extends A>(answer: T): T => {
      this.answered(answer)
      return answer
    }
    return {
      command: request.command,
      render: (license) => {
        this.#version.check(request.command)
        return request.render(license)
      },
      post: async (document, signal) => heard(await request.post(document, signal)),
      readSequenceNumber: async (license, signal) => heard(await request.readSequenceNumber(license, signal)),
    }
  }

  /** Stops refreshing, refuses the commands that wait, and, when the one under way has ended, lets the next process have the instance. */
  async close(): Promise<void> {
    this.#keeper.stop()
    this.#life.abort()
    await this.#sender.close()
    // A store that is away now: the lease ends by itself.
    await this.#records.release().catch((error: unknown) => {
      this.#logger?.warn('The licence instance could not be released', { error: String(error) })
    })
  }
}
