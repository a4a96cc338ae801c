/** Where an integrator stands on the way to production. Source: vendor's quick start. */
export type IntegratorState =
  | 'TEST_REQUESTED'
  | 'REJECTED'
  | 'TEST_ACTIVE'
  | 'TEST_EXPIRED'
  | 'SOLUTION_READY'
  | 'PROD_REQUESTED'
  | 'PROD_READY'

export interface Company {
  readonly name: string
  /** Tax number of the legal entity. */
  readonly tin: string
}

/** A key of White Server that the journey has brought. */
export interface IssuedKey {
  readonly token: string
  readonly kind: 'test' | 'production'
}

/** A restaurant on its way to the integration. */
export interface ConnectedObject {
  readonly objectId: number
  readonly orderedAt: number
  /** From then on White Server knows the licence: within an hour, without anybody doing anything. */
  readonly knownAt: number
  readonly until: number
}

export interface Integrator {
  readonly id: string
  readonly company: Company
  /** As last set; `TEST_EXPIRED` and the end of a licence follow from the time. */
  readonly state: Exclude<IntegratorState, 'TEST_EXPIRED'>
  readonly testUntil?: number
  readonly keys: readonly IssuedKey[]
  readonly request?: {
    readonly email: string
    readonly licenceName: string
    readonly signed: boolean
    /** When the item is there: three business days after the request. */
    readonly itemAt: number
  }
  readonly objects: readonly ConnectedObject[]
}

/** Name of the integrators' part of the state. */
export const integratorsSlot = 'integrators'

/** Months of a test licence; an extension adds as many. How long it really is is not documented. */
export const testMonths = 3

/** A step of the journey that fails, with the field that is to blame. */
export class JourneyRefusal extends Error {
  override readonly name = 'JourneyRefusal'
  readonly field: string

  constructor(field: string, reason: string) {
    super(reason)
    this.field = field
  }
}
