import type { Clock } from '@rkeeper-kit/core'
import { SimClock } from './clock.ts'
import { createFaults } from './faults.ts'
import { createIds } from './ids.ts'
import { createJobs } from './jobs.ts'
import { createJournal } from './journal.ts'
import { createLimits } from './limits.ts'
import type { CoreState } from './state.ts'
import { createStore } from './store.ts'
import type { World } from './world.ts'

export interface WorldOptions<S extends CoreState> {
  /** Builds the state at the start and at each reset. */
  readonly initial: () => S
  /** Real time; the machine's by default. */
  readonly clock?: Clock
  /** Limits of the journal, read at each use. */
  readonly journal?: () => { readonly size: number; readonly bodyBytes: number }
  /** Values that the journal must never show. */
  readonly secrets?: readonly string[]
}

/** A world whose clock can be steered. */
export interface SteerableWorld<S> extends World<S> {
  readonly clock: SimClock
}

/** Puts the parts of the core together over one store. */
export function createWorld<S extends CoreState>(options: WorldOptions<S>): SteerableWorld<S> {
  const store = createStore(options.initial)
  const limits = options.journal ?? (() => ({ size: 1000, bodyBytes: 16 * 1024 }))
  const clock = new SimClock(() => store.state.clock, options.clock)
  const ids = createIds(() => store.state.ids)
  const journal = createJournal({
    size: () => limits().size,
    bodyBytes: () => limits().bodyBytes,
    secrets: options.secrets ?? [],
  })
  return {
    store,
    clock,
    ids,
    journal,
    faults: createFaults(() => store.state.faults, ids.random),
    limits: createLimits(() => store.state.limits, clock),
    jobs: createJobs({
      state: () => store.state.jobs,
      clock,
      onSleep: (listener) => clock.onSleep(listener),
      onFailure: (job, error) =>
        journal.add({
          at: clock.now(),
          commands: [`job:${job.kind}`],
          outcome: 'failed',
          warnings: [error instanceof Error ? `${error.name}: ${error.message}` : String(error)],
        }),
    }),
  }
}
