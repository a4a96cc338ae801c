import { LicenseError, UnexpectedResponseError } from '@rkeeper-kit/core'

/** The active licence of a product in a restaurant. */
export interface ServerLicense {
  /** Goes into `LicenseInfo` as `licenseToken`. A secret. */
  readonly id: string
  /** End of the licence as the server wrote it, without a time zone: `2027-03-26T00:00:00`. */
  readonly expirationDate: string | null
  /** The same in milliseconds since the epoch, read as local time; undefined when unreadable. */
  readonly expiresAt: number | undefined
  /** Number of connections (inferred). */
  readonly qty: number
  /** The server's clock, by the header `Date` of its answer, in milliseconds since the epoch; absent where it sends none. */
  readonly serverTime?: number
}

export const operation = 'GetLicenseIdByAnchor'

/**
 * Reads the body of a 2xx answer. Only an id without an error text is success. Field names are taken in any case, since
 * the error fields have been seen capitalised and the others not. `clean` takes secrets out of what is quoted.
 */
export function readLicense(text: string, anchor: string, clean: (text: string) => string): ServerLicense {
  const fields = readFields(text, anchor, clean)
  const code = fields.get('errorcode')
  const message = clean(asText(fields.get('errormessage')) ?? '')
  if (message || (code !== undefined && code !== null && code !== 0)) {
    throw new LicenseError(
      `The licensing server refused ${anchor} with code ${code ?? 'unknown'}: ${message || 'no text'}. Check the account's rights to the restaurant, the product, and the developer token's date`,
      { operation, code: asCode(code), serverText: message, details: { anchor } },
    )
  }
  const id = fields.get('id')
  const expirationDate = asText(fields.get('expirationdate')) ?? null
  if (typeof id !== 'string' || id === '') {
    throw new LicenseError(
      `The licensing server has no active licence for ${anchor}: it has expired or was never generated. Ask the restaurant's dealer`,
      { operation, code: 'expired', details: { anchor, expirationDate } },
    )
  }
  const expiresAt = expirationDate === null ? Number.NaN : Date.parse(expirationDate)
  return {
    id,
    expirationDate,
    expiresAt: Number.isNaN(expiresAt) ? undefined : expiresAt,
    qty: Number(fields.get('qty') ?? 0),
  }
}

function readFields(
  text: string,
  anchor: string,
  clean: (text: string) => string,
): ReadonlyMap<string, unknown> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // An HTML page of a proxy, most often: told below by its first characters.
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new UnexpectedResponseError(
      `The licensing server's answer for ${anchor} is not a JSON object: ${JSON.stringify(clean(text).slice(0, 80))}. Check the base address and any proxy`,
      { operation, details: { anchor } },
    )
  }
  return new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]))
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function asCode(value: unknown): string | number | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined
}
