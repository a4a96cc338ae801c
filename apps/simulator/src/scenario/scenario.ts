import type { FaultInput } from '../core/faults.ts'
import type { SettingsPatch } from '../core/settings.ts'
import type { DeliveryPlan } from '../domain/delivery-desk/plan.ts'
import type { IntegratorPlan } from '../domain/integrators/plan.ts'
import type { LicencePlan } from '../domain/licences/state.ts'
import type { Growth } from '../domain/scenario/grow.ts'
import type { RestaurantData } from '../domain/state.ts'
import type { Step } from '../steps/step.ts'
import type { Credentials } from './credentials.ts'

/** What a scenario may say of how the simulator runs; flags and options win. */
export interface ScenarioOptions {
  readonly port?: number
  readonly host?: string
  readonly json?: boolean
  readonly log?: 'off' | 'errors' | 'requests' | 'json'
  readonly allowRemoteControl?: boolean
  readonly stateFile?: string
  readonly seed?: string | number
  readonly now?: string
  readonly frozen?: boolean
}

/** A scenario that has been read and checked: plain JSON. What is absent is as in the default one. */
export interface Scenario {
  /** Name of the file without its ending. */
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly options?: ScenarioOptions
  readonly settings?: SettingsPatch
  readonly credentials?: Credentials
  readonly restaurant?: RestaurantData
  /** The restaurant with many more dishes. */
  readonly grow?: Growth
  readonly licences?: readonly LicencePlan[]
  readonly integrators?: readonly IntegratorPlan[]
  readonly delivery?: DeliveryPlan
  readonly faults?: readonly FaultInput[]
  readonly steps?: readonly Step[]
}
