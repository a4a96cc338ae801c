import { type Clock, isLicenseError, type Logger } from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'
import type { LicensedAnswer } from '../license-source.ts'
import { done, type InstanceRecord, type RecordKeeper, released } from '../record/index.ts'

/** Writes down what became of the command in flight. */
export class OutcomeBook {
  readonly #records: RecordKeeper
  readonly #clock: Clock
  readonly #tell: (event: LicenseEvent) => void
  readonly #logger: Logger | undefined
  #storing: Promise<void> | undefined

  constructor(options: {
    readonly records: RecordKeeper
    readonly clock: Clock
    readonly tell: (event: LicenseEvent) => void
    readonly logger?: Logger | undefined
  }) {
    this.#records = options.records
    this.#clock = options.clock
    this.#tell = options.tell
    this.#logger = options.logger
  }

  /**
   * The till answered: its number is used. That is stored together with the next command, or by itself a moment later: a crash in
   * between looks as one before the answer, and its command is told as unknown at the next start.
   */
  done({ status }: LicensedAnswer): void {
    const at = this.#clock.now()
    this.#records.assume((record) => done(record, { status, at }))
    this.#storing ??= this.#storeSoon().finally(() => {
      this.#storing = undefined
    })
  }

  /** It had no effect, or its effect is no longer this package's matter; the next command gets the given number. */
  released(nextSeq: number | null): Promise<void> {
    return this.#conclude((record) => released(record, nextSeq))
  }

  /**
   * Presumes that it was received. If it was not, the till refuses the next command's number and names the right one in the same
   * answer; either way the abandoned command is never sent again.
   */
  abandoned(): Promise<void> {
    return this.#conclude((record) => (record.inFlight ? released(record, record.inFlight.seq + 1) : record))
  }

  /** The caller comes first: he may send the next command at once. */
  async #storeSoon(): Promise<void> {
    await this.#clock.sleep(0)
    const { latest } = this.#records
    await this.#records.flush().catch((error: unknown) => this.#notStored(error, latest))
  }

  /** A failing store cannot undo what has happened: then it is kept in memory, and the next command stores it. */
  async #conclude(change: (record: InstanceRecord) => InstanceRecord): Promise<void> {
    const { latest } = this.#records
    try {
      await this.#records.update(change)
    } catch (error) {
      this.#records.assume(change)
      this.#notStored(error, latest)
    }
  }

  #notStored(error: unknown, record: InstanceRecord | undefined): void {
    this.#logger?.warn('The outcome of a licensed command could not be stored', { error: String(error) })
    if (record && isLicenseError(error) && error.code === 'instance-in-use') {
      const { guid: instanceGuid, inFlight } = record
      const command = inFlight?.command ?? ''
      this.#tell({ type: 'instanceConflict', command, instanceGuid, seqNumber: inFlight?.seq ?? null })
    }
  }
}
