export { type LicenseServer, LicenseServerClient, type LicenseServerOptions } from './client.ts'
export type { ServerLicense } from './license-answer.ts'
export { type LicenseCredentials, usrHeader } from './usr-header.ts'
