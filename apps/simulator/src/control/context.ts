import type { SteerableWorld } from '../core/create-world.ts'
import type { SettingsPatch } from '../core/settings.ts'
import type { Snapshots } from '../core/snapshots.ts'
import type { Timeline } from '../core/timeline.ts'
import type { Domain } from '../domain/contract.ts'
import type { SimulatorInfo } from '../scenario/info.ts'
import type { Settings } from '../settings.ts'
import type { SimState } from '../state.ts'
import type { Steps } from '../steps/steps.ts'

/** What the control API steers. */
export interface ControlContext {
  readonly world: SteerableWorld<SimState>
  readonly timeline: Timeline
  readonly snapshots: Snapshots
  readonly domain: Domain
  readonly settings: Settings
  /** Changes settings; throws `SettingError`. */
  configure(patch: SettingsPatch): void
  info(origin: string): SimulatorInfo
  readonly scenario: { readonly name: string; readonly title: string }
  readonly steps: Steps
  /** Whether callers from other machines may steer the simulator. */
  readonly allowRemote: boolean
}
