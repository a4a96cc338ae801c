import type { Clock } from '@rkeeper-kit/core'
import type { Faults } from './faults.ts'
import type { Ids } from './ids.ts'
import type { Journal } from './journal.ts'
import type { Limits } from './limits.ts'
import type { Store } from './store.ts'

/** Everything a protocol or a rule may use of the outside: all of it injected, all of it resettable. */
export interface World<State> {
  readonly store: Store<State>
  /** The simulator's time. */
  readonly clock: Clock
  /** GUIDs, counters and randomness, reproducible from the seed. */
  readonly ids: Ids
  readonly journal: Journal
  readonly faults: Faults
  readonly limits: Limits
  readonly jobs: import('./jobs.ts').Jobs
}
