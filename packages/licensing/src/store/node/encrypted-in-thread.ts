import { createCipheriv, randomBytes } from 'node:crypto'
import { headOf, type Seal, sealedStore } from '../encrypted-store.ts'
import { type EncryptionKey, nameKeys } from '../encryption-key.ts'
import type { LicenseStore } from '../license-store.ts'

/**
 * `encryptedStore` for Node: the same form, made in the calling thread. A record has a few kilobytes; sending it to the thread pool and
 * back would take longer than encrypting it, and each licensed command waits for that.
 */
export function encryptedInThread(
  inner: LicenseStore,
  keys: EncryptionKey | readonly EncryptionKey[],
): LicenseStore {
  return sealedStore(inner, nameKeys(keys), seal)
}

const seal: Seal = (value, recordKey, key) => {
  const head = Buffer.from(JSON.stringify(headOf(recordKey, key))).toString('base64url')
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv).setAAD(Buffer.from(head))
  const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  const parts = [iv, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))
  return `${head}..${parts.join('.')}`
}
