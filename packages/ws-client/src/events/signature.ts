/** Decides whether the header `signature` belongs to a body. */
export type VerifySignature = (body: Uint8Array, signature: string) => boolean | Promise<boolean>

/**
 * Takes signatures that are the HMAC-SHA-256 of the body, in base64. The vendor documents neither algorithm nor key: the length
 * of the sample fits this one, and the simulator signs so by default. Several secrets: each is accepted, for the time of a change.
 */
export function hmacSha256(...secrets: readonly string[]): VerifySignature {
  if (secrets.length === 0 || secrets.some((secret) => secret === ''))
    throw new TypeError('hmacSha256 needs a secret that is not empty')
  const keys = secrets.map((secret) =>
    crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['verify'],
    ),
  )
  return async (body, signature) => {
    const given = bytesOf(signature)
    if (!given) return false
    for (const key of keys) {
      if (await crypto.subtle.verify('HMAC', await key, given, body.slice())) return true
    }
    return false
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64.trim()), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
