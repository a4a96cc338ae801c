export { LicenseKeeper } from './license-keeper.ts'
export type { LicenseState } from './license-state.ts'
