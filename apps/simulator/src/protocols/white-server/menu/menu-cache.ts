import { type SlottedState, type Store, slot } from '../../../core/store.ts'
import { lastNoon } from '../answer/local-time.ts'

interface CacheState {
  /** Milliseconds since the epoch; 0: never outside the schedule. */
  refreshedAt: number
}

/** When White Server took its copy of the menu: every noon in Moscow, and whenever UpdateMenu asks. */
export interface MenuCache {
  takenAt(now: number): number
  refresh(now: number): void
}

export function createMenuCache(store: Store<SlottedState>): MenuCache {
  const state = slot<CacheState>(store, 'white-server/menu', () => ({ refreshedAt: 0 }))
  return {
    takenAt: (now) => Math.max(lastNoon(now), state().refreshedAt),
    refresh: (now) => {
      state().refreshedAt = now
    },
  }
}
