export interface Licence {
  readonly id: string
  readonly objectId: number
  readonly productGuid: string
  readonly expiresAt: number
  readonly qty: number
}

/** Verdict on a request that carries LicenseInfo. */
export type LicenceVerdict =
  | { readonly kind: 'execute' }
  /** The identical request came before: answer this again, execute nothing. */
  | { readonly kind: 'repeat'; readonly answer: object }

/** What `LicenseInfo` of a request says. */
export interface LicenceClaim {
  readonly anchor?: string
  readonly licenseToken?: string
  readonly instanceGuid: string
  readonly seqNumber?: number
}

/** An installed client as the till remembers it. */
export interface LicenceInstance {
  /** As first spelt. */
  readonly guid: string
  /** Last accepted number. */
  readonly last: number
}

export interface LicencesDomain {
  /**
   * The licence an anchor names, for the licensing server. Null: expired. Throws `licenceNotFound`, and `objectDenied` for an object that
   * does not exist or is not among `allowed`; without `allowed` every object is.
   */
  byAnchor(anchor: string, allowed?: readonly number[]): Licence | null
  /** Throws `licenceMissing`, `badAnchor`, `licenceRefused`, `instanceLimit`, `instanceUnknown` 5304, `sequenceWrong` 5305, `sequenceNotIncreased` 5310. */
  admit(
    claim: (LicenceClaim & { readonly requestHash: string }) | undefined,
    command?: string,
  ): LicenceVerdict
  /** Remembers the answer of an admitted request, plain data that changes no more; `refused` says it was a business refusal (see setting countFailed). */
  settle(instanceGuid: string, seqNumber: number, requestHash: string, answer: object, refused: boolean): void
  /**
   * Last accepted number of an instance; throws like `admit` for a bad licence, `sequenceReadTooOften` past the setting, and
   * `instanceUnknown` for a new GUID.
   */
  sequenceOf(claim: LicenceClaim): number
  list(): readonly Licence[]
  /** Changes the licence of an object, for the control API. Throws `licenceNotFound` where it has none. */
  change(
    objectId: number,
    change: { readonly id?: string; readonly expiresAt?: number; readonly qty?: number },
  ): Licence
  /** Gives the licence of an object a new id, as the licensing system may do at any time. */
  replaceId(objectId: number): Licence
  /** Ends the licence of an object now. */
  expire(objectId: number): Licence
  instances(): readonly LicenceInstance[]
  /** Sets the last accepted number of an instance, or forgets the instance: a till restored from a backup, or replaced. */
  setSequence(instanceGuid: string, last: number | null): void
}
