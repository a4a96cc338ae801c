import type { CoreState } from './core/state.ts'
import type { DomainState } from './domain/state.ts'
import type { Settings } from './settings.ts'

/** Everything the simulator knows, as plain JSON. */
export interface SimState extends CoreState {
  settings: Settings
  readonly domain: DomainState
}
