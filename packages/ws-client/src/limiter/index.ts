export type { Limiter, Priority, Slot, SlotRequest, WaitEvent } from './limiter.ts'
export { SharedLimiter, type SharedLimiterOptions, type SlotStore, type SlotTry } from './shared-limiter.ts'
export { WindowLimiter, type WindowLimiterOptions } from './window-limiter.ts'
