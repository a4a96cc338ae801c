import { type Clock, isOutcomeUnknownError, type Logger, UnavailableError } from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'
import { FairQueue } from '../fair-queue.ts'
import type { LicenseKeeper } from '../keeper/index.ts'
import { passed } from '../keeper/pace.ts'
import type { LicensedAnswer, LicensedRequest, LicenseInfo, LicenseSource } from '../license-source.ts'
import type { RecordKeeper } from '../record/index.ts'
import { Flights } from './flights.ts'
import { OutcomeBook } from './outcome-book.ts'
import { isAhead, Repairs } from './repair.ts'
import { resync } from './resync.ts'
import { judge, type Refusal } from './verdict.ts'

export interface LicensedSenderOptions {
  readonly records: RecordKeeper
  readonly keeper: Pick<LicenseKeeper, 'license' | 'refused'>
  readonly clock: Clock
  readonly tell: (event: LicenseEvent) => void
  readonly logger?: Logger | undefined
  /** Waits before the identical repeats after a lost answer, in milliseconds. Default 1 s, 3 s, 10 s. */
  readonly repeatDelays?: readonly number[] | undefined
  /** How long the till is trusted to remember an answer, in milliseconds; later nothing is repeated. Default two minutes. */
  readonly repeatWindow?: number | undefined
  /**
   * What the next command does with an earlier one that never got its answer, of this process or one before: `'abandon'` it, so that
   * what the caller reads after `OutcomeUnknownError` is final, or `'repeat'` it as it was and go on once it is answered.
   * Default `'abandon'`.
   */
  readonly unfinished?: 'repeat' | 'abandon' | undefined
}

interface SignalOption {
  readonly signal?: AbortSignal | undefined
}

/**
 * Sends the licensed commands of one instance, one at a time. Each number is stored before the first byte leaves, and no number
 * serves two commands of which the till may have accepted one.
 */
export class LicensedSender implements LicenseSource {
  readonly #options: LicensedSenderOptions
  readonly #records: RecordKeeper
  readonly #outcomes: OutcomeBook
  readonly #flights: Flights
  readonly #queue = new FairQueue()

  constructor(options: LicensedSenderOptions) {
    const { records, keeper, clock, tell, repeatDelays = [1000, 3000, 10_000] } = options
    this.#options = options
    this.#records = records
    this.#outcomes = new OutcomeBook(options)
    const licenseRefused = () => keeper.refused()
    this.#flights = new Flights({
      records,
      outcomes: this.#outcomes,
      clock,
      tell,
      licenseRefused,
      repeatDelays,
    })
  }

  /** How many commands wait for their turn. */
  get waiting(): number {
    return this.#queue.length
  }

  send<A extends LicensedAnswer>(request: LicensedRequest<A>, { signal }: SignalOption = {}): Promise<A> {
    return this.#queue.run(async () => {
      await this.#settleEarlier(request, signal)
      return this.#deliver(request, signal)
    }, signal)
  }

  async identity({ signal }: SignalOption = {}): Promise<LicenseInfo> {
    const { anchor, id } = await this.#options.keeper.license(signal)
    const { guid } = await this.#records.load()
    return { anchor, licenseToken: id, instanceGuid: guid }
  }

  /** Gives up the command whose outcome is unknown: nothing repeats it any more, so what a read shows now is final. */
  abandonUnfinished(): Promise<void> {
    return this.#queue.run(() => this.#outcomes.abandoned())
  }

  /** Refuses what waits; resolves when the command under way has ended. */
  close(): Promise<void> {
    const reason = new UnavailableError('The licence was closed: the command was not sent', {
      code: 'closed',
    })
    return this.#queue.close(reason)
  }

  async #deliver<A extends LicensedAnswer>(
    request: LicensedRequest<A>,
    signal: AbortSignal | undefined,
  ): Promise<A> {
    const repairs = new Repairs(request.command)
    for (;;) {
      const license = await this.identity({ signal })
      const { nextSeq } = await this.#records.load()
      if (nextSeq === null) {
        await this.#askForNumber(request, license, repairs, signal)
        continue
      }
      const answer = await this.#flights
        .launch(request, { ...license, seqNumber: nextSeq }, signal)
        .catch((error: unknown) => this.#report(error))
      const verdict = judge(answer)
      if (verdict.kind === 'final') {
        this.#outcomes.done(answer)
        return answer
      }
      await this.#repair(verdict, answer, repairs)
    }
  }

  async #askForNumber(
    request: LicensedRequest<LicensedAnswer>,
    license: LicenseInfo,
    repairs: Repairs,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const refused = await resync(request, license, { ...this.#options, signal })
    if (!refused) return
    this.#options.keeper.refused()
    repairs.countLicense(refused)
  }

  /** The till refused: nothing was executed, so the command may go out again with the right number or licence. */
  async #repair(refusal: Refusal, answer: LicensedAnswer, repairs: Repairs): Promise<void> {
    const { inFlight, guid: instanceGuid } = await this.#records.load()
    if (!inFlight) return
    const { seq: from, command } = inFlight
    const { tell, keeper } = this.#options
    if (refusal.kind === 'license-refused') {
      keeper.refused()
      await this.#outcomes.released(from)
      repairs.countLicense(answer)
      return
    }
    if (isAhead(refusal, from) && !repairs.licenseRefused) {
      tell({ type: 'instanceConflict', command, instanceGuid, seqNumber: from })
    }
    const to = repairs.next(refusal, from, answer)
    await this.#outcomes.released(to === 'none' ? null : to)
    if (to === 'none') throw repairs.failure(refusal.code, answer)
    tell({ type: 'sequenceRepaired', command, instanceGuid, code: refusal.code, from, to })
  }

  async #report(error: unknown): Promise<never> {
    const { guid: instanceGuid } = await this.#records.load()
    if (isOutcomeUnknownError(error)) {
      const { command, seqNumber } = error.details as { command: string; seqNumber: number }
      this.#options.tell({ type: 'outcomeUnknown', command, instanceGuid, seqNumber, foundAtStart: false })
    }
    throw error
  }

  /** A command without an answer, of this process or an earlier one, is given up or finished before anything new. */
  async #settleEarlier(
    request: LicensedRequest<LicensedAnswer>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { inFlight, guid: instanceGuid } = await this.#records.load()
    if (!inFlight) return
    const { command, seq: seqNumber, startedAt } = inFlight
    const { clock, tell, unfinished = 'abandon', repeatWindow = 120_000 } = this.#options
    if (unfinished === 'abandon' || passed(startedAt, repeatWindow, clock.now())) {
      return this.#outcomes.abandoned()
    }
    try {
      const answer = await this.#flights.resume(inFlight, request, signal)
      this.#outcomes.done(answer)
      tell({ type: 'outcomeResolved', command, instanceGuid, seqNumber, status: answer.status })
    } catch (cause) {
      signal?.throwIfAborted()
      // Where the till contested the number, it is settled, and the outcome was reported when it became unknown.
      const { inFlight: still } = await this.#records.load()
      if (!still) return
      throw new UnavailableError(
        `${request.command} was not sent: ${command} number ${seqNumber} still has no answer, and comes first`,
        {
          code: 'earlier-command-unanswered',
          operation: request.command,
          cause,
          details: { command, seqNumber, instanceGuid },
        },
      )
    }
  }
}
