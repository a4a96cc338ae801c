import { z } from 'zod'

/** Schema by a predicate whose message says what is expected, in words that fit behind "should be". */
function value<T>(expected: string, fits: (candidate: unknown) => boolean): z.ZodType<T> {
  return z.custom<T>(fits, { error: expected })
}

const isText = (candidate: unknown): candidate is string => typeof candidate === 'string'

function isDecimal(candidate: unknown, digits: number): boolean {
  if (typeof candidate === 'number') {
    return Number.isFinite(candidate) && Math.abs(Number(candidate.toFixed(digits)) - candidate) < 1e-9
  }
  return isText(candidate) && new RegExp(`^-?\\d{1,12}(\\.\\d{1,${digits}}0*)?$`).test(candidate)
}

/** Code of a restaurant: nine digits, as a number; some of the vendor's samples send a text. */
export const objectId = value<number | string>('an object code of nine digits', (candidate) =>
  /^[1-9]\d{8}$/.test(typeof candidate === 'number' || isText(candidate) ? String(candidate) : ''),
)

/** With or without braces, in either case. */
export const guid = value<string>(
  'a GUID',
  (candidate) =>
    isText(candidate) && /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i.test(candidate),
)

/** An id of the till: documented as a number; the text of the menu is seen as well. */
export const itemId = value<number | string>(
  'an id, a whole number',
  (candidate) =>
    (typeof candidate === 'number' && Number.isSafeInteger(candidate) && candidate >= 0) ||
    (isText(candidate) && /^\d{1,15}$/.test(candidate)),
)

/** Currency units: a number; older pages send a text. */
export const amount = value<number | string>(
  'a sum of money with a point and at most two decimals',
  (candidate) => isDecimal(candidate, 2),
)

/** Prices of a menu are texts. */
export const priceText = value<string>(
  'a price as text, with a point and at most two decimals',
  (candidate) => isText(candidate) && isDecimal(candidate, 2),
)

export const amountNotNegative = value<number | string>(
  'a sum of money of 0 or more, with a point and at most two decimals',
  (candidate) => isDecimal(candidate, 2) && Number(candidate) >= 0,
)

export const quantity = value<number | string>(
  'a quantity above 0 with at most three decimals',
  (candidate) => isDecimal(candidate, 3) && Number(candidate) > 0,
)

export const dateTime = value<string>(
  'a time in ISO 8601, such as 2026-03-02T13:00:00+03:00',
  (candidate) =>
    isText(candidate) && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(candidate) && !Number.isNaN(Date.parse(candidate)),
)

export const date = value<string>(
  'a date in ISO 8601, such as 2026-03-02',
  (candidate) =>
    isText(candidate) && /^\d{4}-\d\d-\d\d/.test(candidate) && !Number.isNaN(Date.parse(candidate)),
)

export const count = z.int().min(0)
