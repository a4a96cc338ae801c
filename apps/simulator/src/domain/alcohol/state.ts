import { type SlottedState, type Store, slot } from '../../core/store.ts'
import type { AlcoholServices, Bottle, Keg } from '../contract.ts'

export interface AlcoholState {
  services: AlcoholServices
  /** By the key of the mark. */
  readonly bottles: Record<string, Bottle>
  /** By the key of the mark. */
  readonly kegs: Record<string, Keg>
}

/** Bottles, kegs and the services they need: a part of the state, read anew at each use. */
export const alcoholSlot = (store: Store<SlottedState>): (() => AlcoholState) =>
  slot(store, 'alcohol', () => ({
    services: { accounting: 'available', documents: 'available', delaySeconds: 0 },
    bottles: {},
    kegs: {},
  }))
