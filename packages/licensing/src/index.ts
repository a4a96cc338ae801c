export { supportsSubscription } from '@rkeeper-kit/core'
export * from './anchor/index.ts'
export type { LicenseEvent, LicenseEventHandler } from './events.ts'
export * from './fleet/index.ts'
export type { LicenseState } from './keeper/index.ts'
export {
  type LeaseOptions,
  type License,
  type LicenseOptions,
  type LicenseStatus,
  openLicense,
} from './license.ts'
export type { LicensedAnswer, LicensedRequest, LicenseInfo, LicenseSource } from './license-source.ts'
export * from './server/index.ts'
export * from './store/index.ts'
export type { ClockSource } from './watch/index.ts'
