import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { InvalidRequestError } from '@rkeeper-kit/core'

/** 32 bytes: raw, or as base64, base64url or hex. `openssl rand -base64 32` makes one. */
export type EncryptionKey = Uint8Array | string

/** A key with the name that encrypted values carry. */
export interface NamedKey {
  /** Derived from the key, so that nobody has to keep names: the same key has the same one everywhere. */
  readonly kid: string
  /** The key as jose takes it fastest: imported once. */
  readonly imported: () => Promise<CryptoKey>
  readonly bytes: Uint8Array
}

/** Reads one key or several; the first is to write with. */
export function nameKeys(keys: EncryptionKey | readonly EncryptionKey[]): readonly [NamedKey, ...NamedKey[]] {
  const single = typeof keys === 'string' || keys instanceof Uint8Array
  const [first, ...more] = (single ? [keys] : keys).map(nameKey)
  if (first) return [first, ...more]
  throw new InvalidRequestError('There is no encryption key for the licence store: give at least one')
}

/** Throws `InvalidRequestError`, which does not show the key, when it is not 32 bytes. */
function nameKey(key: EncryptionKey): NamedKey {
  const bytes = typeof key === 'string' ? decode(key.trim()) : key
  if (bytes?.length !== 32) {
    throw new InvalidRequestError(
      `The encryption key has ${bytes ? `${bytes.length} bytes` : 'an unreadable form'}: give 32 bytes as base64 or hex, for example from: openssl rand -base64 32`,
    )
  }
  // Sixteen hex digits of a hash tell keys apart and give nothing of a random key away.
  const kid = bytesToHex(sha256(new Uint8Array([...utf8ToBytes('rkeeper-kit/kid:'), ...bytes]))).slice(0, 16)
  let imported: Promise<CryptoKey> | undefined
  const material = new Uint8Array(bytes)
  return {
    kid,
    bytes: material,
    imported: () => {
      imported ??= crypto.subtle.importKey('raw', material, 'AES-GCM', false, ['encrypt', 'decrypt'])
      return imported
    },
  }
}

function decode(text: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) {
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  }
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  } catch {
    return undefined
  }
}
