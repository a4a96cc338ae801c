import { LicenseError } from '@rkeeper-kit/core'
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import { type EncryptionKey, type NamedKey, nameKeys } from './encryption-key.ts'
import type { LicenseStore } from './license-store.ts'

/**
 * Wraps any store so that values rest encrypted: compact JWE, `dir` with A256GCM, the key's name in `kid`, bound to their key in
 * the store so that none can be moved under another.
 *
 * @param keys the first one writes, all of them read. To change keys, put the new one first; values move over as they are saved.
 */
export function encryptedStore(
  inner: LicenseStore,
  keys: EncryptionKey | readonly EncryptionKey[],
): LicenseStore {
  return sealedStore(inner, nameKeys(keys), encrypt)
}

/** Turns a value into what rests in the store; the form is the same whoever does it. */
export type Seal = (value: string, recordKey: string, key: NamedKey) => string | Promise<string>

export function sealedStore(
  inner: LicenseStore,
  keys: readonly [NamedKey, ...NamedKey[]],
  seal: Seal,
): LicenseStore {
  return {
    async load(key) {
      const stored = await inner.load(key)
      return stored && { ...stored, value: await decrypt(stored.value, key, keys) }
    },
    save: async (key, value, revision) => inner.save(key, await seal(value, key, keys[0]), revision),
    close: () => inner.close(),
  }
}

/** The head of a value; part of what is authenticated. */
export const headOf = (recordKey: string, { kid }: NamedKey) =>
  ({ alg: 'dir', enc: 'A256GCM', kid, rec: recordKey }) as const

async function encrypt(value: string, recordKey: string, key: NamedKey): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(value))
    .setProtectedHeader(headOf(recordKey, key))
    .encrypt(await key.imported())
}

async function decrypt(value: string, recordKey: string, keys: readonly NamedKey[]): Promise<string> {
  const header = headerOf(value)
  const key = keys.find(({ kid }) => kid === header?.kid)
  if (!header || !key) {
    const wanted = header?.kid ? `key ${header.kid}` : 'no key of this package'
    const given = keys.map(({ kid }) => kid).join(', ')
    throw new LicenseError(
      `The licence record ${recordKey} is encrypted with ${wanted}; the keys given are ${given}. Give the key it was written with, after the new one`,
      { code: 'wrong-key', details: { key: recordKey } },
    )
  }
  if (header.rec !== recordKey) throw damaged(recordKey, `it belongs to ${String(header.rec)}`)
  try {
    const { plaintext } = await compactDecrypt(value, await key.imported(), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    return new TextDecoder().decode(plaintext)
  } catch (cause) {
    throw damaged(recordKey, 'it does not decrypt', cause)
  }
}

function headerOf(value: string): { readonly kid?: string; readonly rec?: unknown } | undefined {
  try {
    return decodeProtectedHeader(value)
  } catch {
    return undefined
  }
}

function damaged(recordKey: string, why: string, cause?: unknown): LicenseError {
  return new LicenseError(
    `The licence record ${recordKey} was changed outside of this package: ${why}. Restore it from a backup`,
    { code: 'record-damaged', details: { key: recordKey }, cause },
  )
}
