export type { Clock, Random, SleepOptions } from './clock.ts'
export { ManualClock } from './manual-clock.ts'
export { systemClock } from './system-clock.ts'
