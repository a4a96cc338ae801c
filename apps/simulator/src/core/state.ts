import type { ClockState } from './clock.ts'
import { type FaultInput, type FaultsState, initialFaults } from './faults.ts'
import { type IdsState, initialIds } from './ids.ts'
import { initialJobs, type Job, type JobsState } from './jobs.ts'
import type { LimitsState } from './limits.ts'
import type { SlottedState } from './store.ts'

/** The part of the state that belongs to the core. */
export interface CoreState extends SlottedState {
  readonly clock: ClockState
  readonly ids: IdsState
  readonly faults: FaultsState
  readonly limits: LimitsState
  readonly jobs: JobsState
}

export function initialCoreState(options: {
  readonly seed: string | number
  readonly offsetMs?: number
  readonly frozenAt?: number
  readonly faults?: readonly FaultInput[]
  readonly jobs?: readonly Omit<Job, 'id'>[]
  readonly slots?: Readonly<Record<string, unknown>>
}): CoreState {
  return {
    clock: { offsetMs: options.offsetMs ?? 0, frozenAt: options.frozenAt ?? null },
    ids: initialIds(options.seed),
    faults: initialFaults(options.faults),
    limits: {},
    jobs: initialJobs(options.jobs),
    slots: { ...options.slots },
  }
}
