import { type SlottedState, type Store, slot } from '../../core/store.ts'
import { defaultProductGuid } from '../../scenario/credentials.ts'
import type { Licence } from '../contract.ts'

/** An installed client. Its counter is shared by all commands that carry a licence. */
export interface Instance {
  /** As first spelt. */
  readonly guid: string
  last: number
  /** The last accepted request and its answer, for an identical repeat; absent after the control API moved the counter. */
  lastRequest?: { readonly hash: string; readonly answer: string }
}

export interface LicencesState {
  readonly licences: Licence[]
  /** By the GUID without its spelling. */
  readonly instances: Record<string, Instance>
  /** Which instances were at work on the day last seen, by object. */
  readonly today: { day: string; readonly byObject: Record<string, string[]> }
}

export const day = 24 * 60 * 60 * 1000

/** The licences' part of the state, read anew at each use. They run from the midnight before the first use. */
export function licencesSlot(store: Store<SlottedState>, midnight: () => number): () => LicencesState {
  return slot(store, 'licences', () => ({
    licences: defaultLicences(midnight()),
    instances: {},
    today: { day: '', byObject: {} },
  }))
}

/** 199990003 has none on purpose. */
function defaultLicences(midnight: number): Licence[] {
  const product = { productGuid: defaultProductGuid, qty: 2 }
  return [
    {
      ...product,
      objectId: 199990001,
      id: '5b0c7f3e-5151-4000-8000-000199990001',
      expiresAt: midnight + 365 * day,
    },
    {
      ...product,
      objectId: 199990002,
      id: '5b0c7f3e-5151-4000-8000-000199990002',
      expiresAt: midnight + 90 * day,
    },
  ]
}
