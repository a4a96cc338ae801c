import { type SlottedState, type Store, slot } from '../../../core/store.ts'
import type { ReferencesDomain } from '../../../domain/contract.ts'
import type { Settings } from '../../../settings.ts'
import { lastTimeOfDay } from '../answer/local-time.ts'

type Data = ReferencesDomain['atTill']

/** White Server's copy of what the menu is made of. */
interface MenuCopy {
  /** Milliseconds since the epoch. */
  readonly takenAt: number
  readonly data: Data
}

interface CacheState {
  copy?: MenuCopy
}

/** White Server takes its copy of the menu at set times of the day in Moscow, and whenever UpdateMenu asks. */
export interface MenuCache {
  read(now: number): MenuCopy
  refresh(now: number): void
}

interface Deps {
  readonly store: Store<SlottedState>
  readonly references: ReferencesDomain
  readonly settings: Settings
}

export function createMenuCache(deps: Deps): MenuCache {
  const state = cacheState(deps)
  return {
    read: (now) => takenInTime(deps, now, deps.references.atTill),
    refresh(now) {
      state().copy = { takenAt: now, data: deps.references.atTill }
    },
  }
}

/**
 * Keeps the copy right while the menu changes: a copy that should have been taken before a change is taken from what was there before
 * it. To be called once.
 */
export function keepMenuCopy(deps: Deps, now: () => number): void {
  deps.references.onChange((before) => takenInTime(deps, now(), before))
}

const cacheState = ({ store }: Deps) => slot<CacheState>(store, 'white-server/menu', () => ({}))

/** The copy as the schedule wants it, taken from `data` where it was due and nobody had looked since. */
function takenInTime(deps: Deps, now: number, data: Data): MenuCopy {
  const state = cacheState(deps)()
  const due = lastTimeOfDay(now, deps.settings.whiteServer.menuRefreshMinutes)
  if (!state.copy || state.copy.takenAt < (due ?? 0)) state.copy = { takenAt: due ?? now, data }
  return state.copy
}
