export type { EncryptionKey } from '../encryption-key.ts'
export type { LicenseStore, StoredValue } from '../license-store.ts'
export { type PostgresStoreOptions, postgresStore } from './postgres-store.ts'
