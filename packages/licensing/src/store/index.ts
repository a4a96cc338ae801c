export { encryptedStore } from './encrypted-store.ts'
export type { EncryptionKey } from './encryption-key.ts'
export type { LicenseStore, StoredValue } from './license-store.ts'
export { memoryStore } from './memory-store.ts'
