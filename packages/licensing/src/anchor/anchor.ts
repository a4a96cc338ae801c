import { InvalidRequestError } from '@rkeeper-kit/core'

/** What a licence anchor names. */
export interface AnchorParts {
  /** In any usual spelling: the anchor gets it without braces, in lower case. */
  readonly productGuid: string
  /** Nine digits. */
  readonly restaurantCode: string | number
}

/**
 * The anchor of a licence: which product in which restaurant. Source: vendor's documentation. Throws
 * `InvalidRequestError` for a code that is not nine digits or a product that is not a GUID.
 *
 * @example
 * anchor({ productGuid: PRODUCTS.application12.guid, restaurantCode: 199990001 })
 * // '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17'
 */
export function anchor({ productGuid, restaurantCode }: AnchorParts): string {
  const code = String(restaurantCode)
  if (!/^\d{9}$/.test(code)) {
    throw new InvalidRequestError(
      `Restaurant code ${JSON.stringify(code)} is not nine digits: take the object code from the licensing system`,
    )
  }
  return `6:${normalizeProduct(productGuid)}#${code}/17`
}

/** Takes an anchor apart. Throws `InvalidRequestError` that tells what is wrong with it. */
export function parseAnchor(text: string): { readonly productGuid: string; readonly restaurantCode: string } {
  const [, productGuid, separator, restaurantCode] = /^6:([^#:]+)([#:])(\d{9})\/17$/.exec(text) ?? []
  if (productGuid === undefined || restaurantCode === undefined) {
    throw new InvalidRequestError(
      `Licence anchor ${JSON.stringify(text)} is not of the form 6:<product GUID>#<nine digits>/17${hint(text)}`,
    )
  }
  if (separator === ':') {
    throw new InvalidRequestError(
      `Licence anchor ${JSON.stringify(text)} has a colon before the restaurant code, as in a misprinted example of the vendor's documentation: write # instead`,
    )
  }
  return { productGuid: normalizeProduct(productGuid), restaurantCode }
}

function normalizeProduct(productGuid: string): string {
  const guid = productGuid
    .trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase()
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid)) return guid
  throw new InvalidRequestError(
    `Product GUID ${JSON.stringify(productGuid)} is not a GUID: take one of PRODUCTS, or the one the dealer names`,
  )
}

function hint(text: string): string {
  if (text.includes('%')) return '; inside LicenseInfo it is not percent-encoded'
  if (!text.includes('#')) return '; the part from # on is missing, was it sent as a fragment of an address?'
  return ''
}
