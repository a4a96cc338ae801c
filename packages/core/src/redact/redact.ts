/** What stands in place of a secret. */
export const redacted = '[redacted]'

/** Headers, query parameters and fields whose values are secrets, in lower case. */
const secretNames = new Set([
  'authorization',
  'proxy-authorization',
  'aggregatorauthentication',
  'usr',
  'cookie',
  'set-cookie',
  'password',
  'managerpassword',
  'userpass',
  'client_secret',
  'clientsecret',
  'access_token',
  'refresh_token',
  'token',
  'licensetoken',
  'secret',
  'signature',
])

/**
 * A copy of a value that may be logged: known header names, query parameters and fields lose their values, and so do
 * the given secrets wherever they stand, plain or percent-encoded.
 */
export function redact<T>(value: T, secrets: readonly string[] = []): T {
  return walk(
    value,
    secrets.filter((secret) => secret.length > 0),
    new Set(),
  ) as T
}

function walk(value: unknown, secrets: readonly string[], seen: Set<object>): unknown {
  if (typeof value === 'string') return redactText(value, secrets)
  if (typeof value !== 'object' || value === null) return value
  if (seen.has(value)) return '[circular]'
  seen.add(value)
  try {
    if (value instanceof Headers || value instanceof URLSearchParams || value instanceof Map) {
      return walk(Object.fromEntries(value), secrets, seen)
    }
    if (value instanceof URL) return redactText(value.href, secrets)
    if (value instanceof Error)
      return walk({ ...value, name: value.name, message: value.message, cause: value.cause }, secrets, seen)
    if (value instanceof Date || ArrayBuffer.isView(value)) return value
    if (Array.isArray(value)) return value.map((item) => walk(item, secrets, seen))
    const entries = Object.entries(value).map(([name, item]) => [
      name,
      isSecretName(name) && item != null && item !== '' ? redacted : walk(item, secrets, seen),
    ])
    return Object.fromEntries(entries)
  } finally {
    seen.delete(value)
  }
}

function isSecretName(name: string): boolean {
  return secretNames.has(name.toLowerCase())
}

const queryParameter = /([?&;]|^)([\w-]+)=([^&\s"'<>]+)/g
const xmlAttribute = /([\w-]+)="([^"]+)"/g
const jsonField = /"([\w-]+)"(\s*:\s*)"((?:[^"\\]|\\.)+)"/g
const credentialsInAddress = /(\/\/)[^/\s@"']+@/g

function redactText(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) {
    clean = clean.replaceAll(secret, redacted).replaceAll(encodeURIComponent(secret), redacted)
  }
  return clean
    .replace(credentialsInAddress, `$1${redacted}@`)
    .replace(queryParameter, (whole, lead: string, name: string) =>
      isSecretName(name) ? `${lead}${name}=${redacted}` : whole,
    )
    .replace(xmlAttribute, (whole, name: string) => (isSecretName(name) ? `${name}="${redacted}"` : whole))
    .replace(jsonField, (whole, name: string, colon: string) =>
      isSecretName(name) ? `"${name}"${colon}"${redacted}"` : whole,
    )
}
