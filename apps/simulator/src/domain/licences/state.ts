import { type SlottedState, type Store, slot } from '../../core/store.ts'
import { defaultProductGuid } from '../../scenario/credentials.ts'
import type { Licence } from '../contract.ts'

/** An installed client. Its counter is shared by all commands that carry a licence. */
export interface Instance {
  /** As first spelt. */
  readonly guid: string
  last: number
  /** The last accepted request and its answer, for an identical repeat; absent after the control API moved the counter. */
  lastRequest?: { readonly hash: string; readonly answer: object }
}

export interface LicencesState {
  readonly licences: Licence[]
  /** By the GUID without its spelling. */
  readonly instances: Record<string, Instance>
  /** Which instances were at work on the day last seen, by object. */
  readonly today: { day: string; readonly byObject: Record<string, string[]> }
}

export const day = 24 * 60 * 60 * 1000

const slotName = 'licences'

/** The licences' part of the state, read anew at each use. They run from the midnight before the first use. */
export function licencesSlot(store: Store<SlottedState>, midnight: () => number): () => LicencesState {
  return slot(store, slotName, () => initialState(defaultLicences(midnight())))
}

const initialState = (licences: Licence[]): LicencesState => ({
  licences,
  instances: {},
  today: { day: '', byObject: {} },
})

/** A licence as a scenario describes it. */
export interface LicencePlan {
  readonly objectId: number
  readonly productGuid?: string
  /** The licence id, which requests carry as `licenseToken`. */
  readonly id?: string
  readonly qty?: number
  /** When it ends: an instant, or so many milliseconds after the start; a year where neither is said. */
  readonly expiresAt?: number
  readonly lasts?: number
}

/** Slots of a state whose licences are those of a scenario. */
export function plannedLicences(plans: readonly LicencePlan[], now: number): Record<string, LicencesState> {
  const licences = plans.map(({ lasts = 365 * day, ...plan }) => ({
    productGuid: defaultProductGuid,
    id: licenceId(plan.objectId),
    qty: 2,
    expiresAt: now + lasts,
    ...plan,
  }))
  return { [slotName]: initialState(licences) }
}

const licenceId = (objectId: number): string =>
  `5b0c7f3e-5151-4000-8000-${String(objectId).padStart(12, '0')}`

/** 199990003 has none on purpose. */
function defaultLicences(midnight: number): Licence[] {
  const product = { productGuid: defaultProductGuid, qty: 2 }
  return [
    {
      ...product,
      objectId: 199990001,
      id: licenceId(199990001),
      expiresAt: midnight + 365 * day,
    },
    {
      ...product,
      objectId: 199990002,
      id: licenceId(199990002),
      expiresAt: midnight + 90 * day,
    },
  ]
}
