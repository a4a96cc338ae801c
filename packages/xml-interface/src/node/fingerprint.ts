import type { X509Certificate } from 'node:crypto'
import { InvalidRequestError } from '@rkeeper-kit/core'

/**
 * A SHA-256 fingerprint as it is printed: 32 pairs of hexadecimal digits with colons, upper case. Takes it without colons, in any
 * case, and with `sha256:` before it.
 *
 * @throws InvalidRequestError when it is none
 */
export function parseFingerprint(text: string): string {
  const digits = text
    .trim()
    .replace(/^sha-?256( fingerprint)?\s*[:=/]\s*/i, '')
    .replace(/[:\s]/g, '')
    .toUpperCase()
  if (!/^[0-9A-F]{64}$/.test(digits))
    throw new InvalidRequestError(
      `"${text}" is no SHA-256 fingerprint; expected 64 hexadecimal digits, with or without colons`,
    )
  return digits.match(/../g)?.join(':') ?? ''
}

/** Length of an RSA key in bits; undefined for keys of other kinds. */
export function rsaBits({ publicKey }: X509Certificate): number | undefined {
  return publicKey.asymmetricKeyType === 'rsa' ? publicKey.asymmetricKeyDetails?.modulusLength : undefined
}
