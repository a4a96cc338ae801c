export { createLicensingServer, type LicensingServerDeps } from './licensing-server.ts'
