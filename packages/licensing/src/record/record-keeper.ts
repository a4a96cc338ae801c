import { isRkeeperError, LicenseError, UnavailableError } from '@rkeeper-kit/core'
import { FairQueue } from '../fair-queue.ts'
import type { LicenseStore } from '../store/index.ts'
import type { InstanceRecord } from './instance-record.ts'
import { decodeRecord, encodeRecord } from './record-codec.ts'

interface Held {
  readonly record: InstanceRecord
  readonly revision: number
}
type Change = (record: InstanceRecord) => InstanceRecord

/** Holds one record in memory and in the store, the store always first. */
export class RecordKeeper {
  readonly #store: LicenseStore
  readonly #key: string
  readonly #first: () => InstanceRecord
  readonly #saves = new FairQueue()
  #held: Held | undefined
  #latest: InstanceRecord | undefined
  /** What may have been written by saves that failed. */
  #doubtful: string[] = []

  /** @param first makes the record where the store has none */
  constructor(store: LicenseStore, key: string, first: () => InstanceRecord) {
    this.#store = store
    this.#key = key
    this.#first = first
  }

  /** The record as last seen, without asking the store. */
  get latest(): InstanceRecord | undefined {
    return this.#latest
  }

  /** The record; read from the store the first time, and again after somebody else wrote it. */
  load(): Promise<InstanceRecord> {
    return this.#saves.run(async () => (await this.#load()).record)
  }

  /**
   * Changes the record, durably before it resolves. Throws `UnavailableError` when the store fails, and `LicenseError` with code
   * `'instance-in-use'` when somebody else wrote the record: nothing is changed then.
   */
  update(change: Change): Promise<InstanceRecord> {
    return this.#saves.run(async () => {
      const { record } = await this.#load()
      const changed = change(record)
      await this.#save(changed)
      return changed
    })
  }

  /** Changes the record in memory only: for what has already happened and could not be stored. The next update stores it. */
  assume(change: Change): void {
    if (this.#held) this.#hold(change(this.#held.record), this.#held.revision)
  }

  async #save(record: InstanceRecord): Promise<void> {
    const { revision } = await this.#load()
    const text = encodeRecord(record)
    const saved = await this.#access('written', () => this.#store.save(this.#key, text, revision)).catch(
      (error: unknown) => {
        this.#doubtful.push(text)
        throw error
      },
    )
    if (saved !== undefined) {
      this.#doubtful = []
      this.#hold(record, saved)
    } else if (await this.#wroteUnknowingly()) {
      await this.#save(record)
    } else {
      this.#held = undefined
      throw inUse(record.guid)
    }
  }

  /** A save that failed may have reached the store all the same. What is in memory is then the truth. */
  async #wroteUnknowingly(): Promise<boolean> {
    const doubtful = this.#doubtful.splice(0)
    if (!this.#held || doubtful.length === 0) return false
    const stored = await this.#access('read', () => this.#store.load(this.#key))
    if (!stored || !doubtful.includes(stored.value)) return false
    this.#hold(this.#held.record, stored.revision)
    return true
  }

  async #load(): Promise<Held> {
    if (this.#held) return this.#held
    const stored = await this.#access('read', () => this.#store.load(this.#key))
    if (stored) return this.#hold(decodeRecord(stored.value, this.#key), stored.revision)
    const record = this.#first()
    const revision = await this.#access('written', () =>
      this.#store.save(this.#key, encodeRecord(record), undefined),
    )
    // Another process made it a moment ago: its GUID is the one to use.
    return revision === undefined ? this.#load() : this.#hold(record, revision)
  }

  #hold(record: InstanceRecord, revision: number): Held {
    this.#latest = record
    this.#held = { record, revision }
    return this.#held
  }

  async #access<T>(verb: string, use: () => Promise<T>): Promise<T> {
    try {
      return await use()
    } catch (cause) {
      if (isRkeeperError(cause)) throw cause
      throw new UnavailableError(
        `The licence record ${this.#key} could not be ${verb}: ${cause instanceof Error ? cause.message : String(cause)}. No licensed command is sent without it`,
        { code: 'store-unavailable', details: { key: this.#key }, cause },
      )
    }
  }
}

function inUse(guid: string): LicenseError {
  return new LicenseError(
    `Another process works with the licence instance ${guid}: nothing was sent. Give each process a GUID of its own, no more than the licence has connections`,
    { code: 'instance-in-use', details: { instanceGuid: guid } },
  )
}
