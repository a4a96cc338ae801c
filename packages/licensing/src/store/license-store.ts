/** A stored value and how often it has been written. */
export interface StoredValue {
  readonly value: string
  /** Grows with each save. */
  readonly revision: number
}

/**
 * Where licence records live: one text value under each key. A save either happens whole and durably, or not at all.
 * The revision keeps two processes from overwriting each other; leases will build on it.
 */
export interface LicenseStore {
  /** The value of a key; undefined where there is none. */
  load(key: string): Promise<StoredValue | undefined>
  /**
   * Replaces the value whose revision was loaded, or makes a new one where `revision` is undefined. Resolves, once the value will
   * survive a power cut, to the new revision; to undefined, having written nothing, when somebody else wrote meanwhile.
   */
  save(key: string, value: string, revision: number | undefined): Promise<number | undefined>
  /** Frees what the store holds open. A second time it does nothing. */
  close(): Promise<void>
}
