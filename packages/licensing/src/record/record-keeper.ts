import { type Clock, isLicenseError, isRkeeperError, LicenseError, UnavailableError } from '@rkeeper-kit/core'
import { FairQueue } from '../fair-queue.ts'
import type { LicenseStore } from '../store/index.ts'
import type { InstanceRecord, Lease } from './instance-record.ts'
import { decodeRecord, encodeRecord } from './record-codec.ts'

interface Held {
  readonly record: InstanceRecord
  readonly revision: number
}
type Change = (record: InstanceRecord) => InstanceRecord

/** On what terms an instance is held. */
interface LeaseTerms {
  readonly owner: string
  /** How long a lease lasts without being renewed, in milliseconds. */
  readonly duration: number
  readonly clock: Clock
}

/**
 * Holds one record in memory and in the store, the store always first. Each save renews the lease in it; that nothing is overwritten
 * is the matter of the revision, whatever the clocks say.
 */
export class RecordKeeper {
  readonly #store: LicenseStore
  readonly #key: string
  readonly #first: () => InstanceRecord
  readonly #terms: LeaseTerms
  readonly #saves = new FairQueue()
  #held: Held | undefined
  #latest: InstanceRecord | undefined
  /** Whether memory is ahead of the store. */
  #dirty = false
  #released = false
  /** What may have been written by saves that failed. */
  #doubtful: string[] = []

  /** @param first makes the record where the store has none */
  constructor(store: LicenseStore, key: string, first: () => InstanceRecord, terms: LeaseTerms) {
    this.#store = store
    this.#key = key
    this.#first = first
    this.#terms = terms
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
      return this.#held?.record ?? changed
    })
  }

  /** Changes the record in memory only: for what has already happened. The next update stores it, or `flush`. */
  assume(change: Change): void {
    if (!this.#held) return
    this.#hold(change(this.#held.record), this.#held.revision)
    this.#dirty = true
  }

  /** Stores what was only assumed. */
  flush(): Promise<void> {
    return this.#saves.run(async () => {
      if (this.#dirty && this.#held) await this.#save(this.#held.record)
    })
  }

  /**
   * Takes the lease. Resolves to undefined when it is ours; else, with nothing changed, to the lease of somebody else.
   *
   * @param dead a lease to take all the same, because it was watched and never renewed
   */
  claim(dead?: Lease): Promise<Lease | undefined> {
    return this.#saves.run(async () => {
      this.#held = undefined
      const stored = await this.#access('read', () => this.#store.load(this.#key))
      if (!stored) return this.#make()
      const record = decodeRecord(stored.value, this.#key)
      this.#latest = record
      const { lease } = record
      const abandoned = lease && lease.owner === dead?.owner && lease.until === dead.until
      if (lease && this.#isForeign(record) && !abandoned) return lease
      this.#hold(record, stored.revision)
      return this.#leaseAfter(this.#save(record))
    })
  }

  /** Says again that the instance is in use. Throws as `update` does when it was lost. */
  async renew(): Promise<void> {
    await this.update((record) => record)
  }

  /** Stores what is left to store, and lets the next one have the instance. */
  release(): Promise<void> {
    return this.#saves.run(async () => {
      const held = this.#held
      this.#held = undefined
      this.#released = true
      if (held) {
        const text = encodeRecord({ ...held.record, lease: null })
        await this.#access('written', () => this.#store.save(this.#key, text, held.revision))
      }
    })
  }

  async #make(): Promise<Lease | undefined> {
    const record = this.#leased(this.#first())
    const text = encodeRecord(record)
    const revision = await this.#access('written', () => this.#store.save(this.#key, text, undefined))
    if (revision === undefined) return this.#leaseAfter(Promise.reject(inUse(record)))
    this.#hold(record, revision)
    return undefined
  }

  /** Somebody else may have been quicker: then he has it. */
  async #leaseAfter(saving: Promise<void>): Promise<Lease | undefined> {
    try {
      await saving
      return undefined
    } catch (error) {
      if (!isLicenseError(error) || error.code !== 'instance-in-use') throw error
      return { owner: 'somebody', until: this.#terms.clock.now() + this.#terms.duration }
    }
  }

  #leased(record: InstanceRecord): InstanceRecord {
    const { owner, duration, clock } = this.#terms
    return { ...record, lease: { owner, until: clock.now() + duration } }
  }

  #isForeign({ lease }: InstanceRecord): boolean {
    return lease !== null && lease.owner !== this.#terms.owner && lease.until > this.#terms.clock.now()
  }

  async #save(changed: InstanceRecord): Promise<void> {
    if (this.#released) throw new UnavailableError('The licence was closed', { code: 'closed' })
    const { revision } = await this.#load()
    const record = this.#leased(changed)
    const text = encodeRecord(record)
    const saved = await this.#access('written', () => this.#store.save(this.#key, text, revision)).catch(
      (error: unknown) => {
        this.#doubtful.push(text)
        throw error
      },
    )
    if (saved !== undefined) {
      this.#doubtful = []
      this.#dirty = false
      this.#hold(record, saved)
    } else if (await this.#wroteUnknowingly()) {
      await this.#save(record)
    } else {
      this.#held = undefined
      this.#dirty = false
      throw inUse(record)
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
    if (stored) {
      const record = decodeRecord(stored.value, this.#key)
      if (this.#isForeign(record)) throw inUse(record)
      return this.#hold(record, stored.revision)
    }
    const record = this.#leased(this.#first())
    const text = encodeRecord(record)
    const revision = await this.#access('written', () => this.#store.save(this.#key, text, undefined))
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

function inUse({ guid, lease }: InstanceRecord): LicenseError {
  return new LicenseError(
    `Another process works with the licence instance ${guid}: nothing was sent. Give each process an instance of its own, no more than the licence has connections`,
    { code: 'instance-in-use', details: { instanceGuid: guid, lease } },
  )
}
