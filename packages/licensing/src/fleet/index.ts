export type { CheckOptions, LicenseCheck } from './check.ts'
export { type FleetStatus, LicenseFleet, type LicenseFleetOptions } from './license-fleet.ts'
