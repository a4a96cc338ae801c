/** Failures that happen before the first byte of a request leaves this machine. */
const codes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'EPROTO',
])

/**
 * Whether a failed fetch certainly did not deliver its request, so that even a write may be repeated. A `fetch` of our own says so
 * by `neverLeft: true` on its error.
 */
export function neverLeft(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code, errors, cause, neverLeft: marked } = at as Readonly<Record<string, unknown>>
    if (marked === true || (typeof code === 'string' && codes.has(code))) return true
    if (Array.isArray(errors) && errors.length > 0 && errors.every(neverLeft)) return true
    at = cause
  }
  return false
}
