import type { Effect } from '@rkeeper-kit/core'
import type { TaskMode } from './task.ts'

/** What is known of a task beside its fields. */
export interface TaskFacts {
  /** What a repeat would do to the restaurant. */
  readonly effect: Effect
  /** Modes the vendor documents. */
  readonly modes: readonly TaskMode[]
  /** False for tasks that White Server answers itself, for no restaurant. */
  readonly addressed: boolean
  /** How sure the fields are. `inferred`: the vendor lists the task without describing it. */
  readonly evidence: 'documented' | 'partly documented' | 'inferred'
  /** First version of the agent that knows it, where that is documented. */
  readonly since?: string
}
