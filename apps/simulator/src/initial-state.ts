import { defaultSettings, patchSettings, type SettingsPatch } from './core/settings.ts'
import { initialCoreState } from './core/state.ts'
import { toInstant } from './core/timeline.ts'
import { deliveryPlanSlot } from './domain/delivery-desk/plan.ts'
import { plannedIntegrators } from './domain/integrators/plan.ts'
import { plannedLicences } from './domain/licences/state.ts'
import { growRestaurant } from './domain/scenario/grow.ts'
import { initialDomainState } from './domain/scenario/initial.ts'
import { defaultRestaurant } from './scenario/default-restaurant.ts'
import type { Scenario } from './scenario/scenario.ts'
import { settingTable } from './settings.ts'
import type { SimState } from './state.ts'
import { planSteps } from './steps/plan.ts'
import { stepsSlot } from './steps/step.ts'

/** What wins over the scenario. */
export interface StartOptions {
  readonly seed?: string | number
  readonly settings?: SettingsPatch
  readonly now?: string | number
  readonly frozen?: boolean
}

/** The way to the state at the start and after each reset. Settings and times are checked at once, not at the first use. */
export function initialState(
  options: StartOptions,
  scenario: Partial<Scenario>,
  realNow: () => number,
): () => SimState {
  const { restaurant: described = defaultRestaurant(), grow } = scenario
  const restaurant = grow ? growRestaurant(described, grow) : described
  const base = patchSettings(settingTable, defaultSettings(settingTable), scenario.settings ?? {})
  const settings = patchSettings(settingTable, base, options.settings ?? {})
  const wanted = options.now ?? scenario.options?.now
  const start = wanted === undefined ? undefined : toInstant(wanted)
  const { seed = scenario.options?.seed ?? 1, frozen = scenario.options?.frozen ?? false } = options
  return () => {
    const real = realNow()
    const now = start ?? real
    const { licences, integrators, delivery, faults = [], steps = [] } = scenario
    const planned = planSteps(steps, now, settings.till.utcOffsetMinutes)
    return {
      ...initialCoreState({
        seed,
        offsetMs: now - real,
        ...(frozen && { frozenAt: now }),
        faults,
        jobs: planned.jobs,
        slots: {
          [stepsSlot]: planned.state,
          ...(licences && plannedLicences(licences, now)),
          ...(integrators && plannedIntegrators(integrators, now)),
          ...(delivery && { [deliveryPlanSlot]: delivery }),
        },
      }),
      settings,
      domain: initialDomainState(restaurant, now),
    }
  }
}
