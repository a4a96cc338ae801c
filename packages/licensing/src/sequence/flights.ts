import { type Clock, LicenseError, type OutcomeUnknownError } from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'
import type { LicensedAnswer, LicensedRequest, LicenseInfo } from '../license-source.ts'
import { type InFlight, type InstanceRecord, type RecordKeeper, sentAgain, started } from '../record/index.ts'
import type { OutcomeBook } from './outcome-book.ts'
import { isAhead } from './repair.ts'
import { outcomeUnknown, surelyNotExecuted } from './unknown-outcome.ts'
import { judge, type Refusal } from './verdict.ts'

type Post<A> = (document: string, signal?: AbortSignal) => Promise<A>

interface FlightOptions {
  readonly records: RecordKeeper
  readonly outcomes: OutcomeBook
  readonly clock: Clock
  readonly tell: (event: LicenseEvent) => void
  readonly licenseRefused: () => void
  readonly repeatDelays: readonly number[]
}

/** Brings one command at a time to the till, and again as it is while its answer is lost. */
export class Flights {
  readonly #options: FlightOptions
  /** Where the command in flight was sent, as long as this process lives. */
  #sent: { readonly seq: number; readonly post: Post<LicensedAnswer> } | undefined

  constructor(options: FlightOptions) {
    this.#options = options
  }

  /**
   * Sends a command with a number. Resolves to what the till said, a refusal included: then the caller settles the record. Rejects
   * with `OutcomeUnknownError` and keeps the record in flight when no answer came.
   */
  async launch<A extends LicensedAnswer>(
    request: LicensedRequest<A>,
    license: LicenseInfo & { readonly seqNumber: number },
    signal: AbortSignal | undefined,
  ): Promise<A> {
    const { records, outcomes, clock, repeatDelays } = this.#options
    const { seqNumber: seq } = license
    const body = request.render(license)
    signal?.throwIfAborted()
    const taken = { seq, command: request.command, body, at: clock.now() }
    await records.update((record) => started(free(record, seq), taken))
    const post: Post<A> = (document, signal) => request.post(document, signal)
    this.#sent = { seq, post }
    if (signal?.aborted) {
      await outcomes.released(seq)
      throw signal.reason
    }
    try {
      return await post(body, signal)
    } catch (error) {
      if (!surelyNotExecuted(error, signal)) return this.#repeat(post, repeatDelays, error, signal)
      await outcomes.released(seq)
      throw error
    }
  }

  /** Repeats a command of unknown outcome, of this process or an earlier one, now and after each of the waits. */
  resume<A extends LicensedAnswer>(
    flight: InFlight,
    request: LicensedRequest<A>,
    signal: AbortSignal | undefined,
  ): Promise<LicensedAnswer> {
    const own = this.#sent?.seq === flight.seq ? this.#sent.post : undefined
    const post: Post<LicensedAnswer> = own ?? ((document, signal) => request.post(document, signal))
    return this.#repeat(post, [0, ...this.#options.repeatDelays], undefined, signal)
  }

  async #repeat<A extends LicensedAnswer>(
    post: Post<A>,
    delays: readonly number[],
    lost: unknown,
    signal: AbortSignal | undefined,
  ): Promise<A> {
    const { inFlight: flight, guid } = await this.#options.records.load()
    if (!flight) throw new Error('There is no command in flight')
    let cause = lost
    for (const delay of delays) {
      const answer = await this.#postAgain(post, flight, delay, signal).catch((error: unknown) => {
        cause = error
      })
      if (signal?.aborted && !answer) break
      if (!answer) continue
      const verdict = judge(answer)
      if (verdict.kind === 'final') return answer
      throw await this.#contested(flight, guid, verdict, answer)
    }
    if (signal?.aborted) {
      throw outcomeUnknown(flight, guid, 'it was cancelled while its answer was awaited', signal.reason)
    }
    throw outcomeUnknown(flight, guid, 'no answer came, to its repeats neither', cause)
  }

  async #postAgain<A>(
    post: Post<A>,
    flight: InFlight,
    delay: number,
    signal: AbortSignal | undefined,
  ): Promise<A> {
    await this.#options.clock.sleep(delay, signal)
    this.#options.records.assume(sentAgain)
    return post(flight.body, signal)
  }

  /** A repeat was refused, which says nothing of the first sending: the number is settled, the outcome is not. */
  async #contested(
    flight: InFlight,
    instanceGuid: string,
    refusal: Refusal,
    { errorText }: LicensedAnswer,
  ): Promise<OutcomeUnknownError> {
    const { command, seq } = flight
    if (refusal.kind === 'license-refused') this.#options.licenseRefused()
    if (isAhead(refusal, seq + 1)) {
      this.#options.tell({ type: 'instanceConflict', command, instanceGuid, seqNumber: seq })
    }
    await this.#options.outcomes.released(afterContest(refusal, seq))
    return outcomeUnknown(
      flight,
      instanceGuid,
      `its answer was lost and its repeat refused: ${errorText}`,
      undefined,
    )
  }
}

/** A record read anew may hold what another process did: its number and its command in flight are not ours to overwrite. */
function free(record: InstanceRecord, seq: number): InstanceRecord {
  if (record.inFlight === null && record.nextSeq === seq) return record
  throw new LicenseError(
    `Another process works with the licence instance ${record.guid}: nothing was sent. Give each process a GUID of its own`,
    { code: 'instance-in-use', details: { instanceGuid: record.guid } },
  )
}

function afterContest(refusal: Refusal, seq: number): number | null {
  switch (refusal.kind) {
    case 'instance-unknown':
      return 0
    case 'out-of-step':
      return refusal.next ?? null
    default:
      return seq + 1
  }
}
