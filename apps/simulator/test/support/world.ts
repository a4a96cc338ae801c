import { ManualClock } from '@rkeeper-kit/core'
import { createWorld, type SteerableWorld } from '../../src/core/create-world.ts'
import { type CoreState, initialCoreState } from '../../src/core/state.ts'

export const noon = Date.UTC(2026, 2, 2, 12)

/** For tests: a world without a restaurant, whose real time is a clock that moves by hand. */
export function testWorld(seed: string | number = 'test'): {
  world: SteerableWorld<CoreState>
  real: ManualClock
} {
  const real = new ManualClock(noon)
  return { world: createWorld({ initial: () => initialCoreState({ seed }), clock: real }), real }
}
