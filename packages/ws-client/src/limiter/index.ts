export type { Limiter, Slot, WaitEvent } from './limiter.ts'
export { WindowLimiter, type WindowLimiterOptions } from './window-limiter.ts'
