import { InvalidRequestError } from '../errors/index.ts'

/**
 * Reads a decimal number as an integer of `10^digits` parts. Digits beyond that are refused, not rounded away: a
 * lost fraction of money is a bug of the caller.
 */
export function integerFromDecimal(value: string | number, digits: number, what: string): number {
  const text = typeof value === 'number' ? numberText(value, digits) : value.trim()
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match)
    throw new InvalidRequestError(
      `${what} must be a decimal number with a point, such as 449.35; got ${quote(value)}`,
    )
  const [, sign, whole = '', fraction = ''] = match
  if (fraction.slice(digits).replace(/0+$/, '') !== '') {
    throw new InvalidRequestError(`${what} has at most ${digits} digits after the point; got ${quote(value)}`)
  }
  const parts = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return checkedInteger(sign === '-' ? -parts : parts, what)
}

/** Writes an integer of `10^digits` parts as a decimal with all its digits: 1050 → `10.50`. */
export function decimalText(parts: number, digits: number): string {
  const text = String(Math.abs(parts)).padStart(digits + 1, '0')
  const sign = parts < 0 ? '-' : ''
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Refuses what is not a whole number that JavaScript can hold exactly. */
export function checkedInteger(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) {
    throw new InvalidRequestError(
      `${what} must be a whole number no larger than ${Number.MAX_SAFE_INTEGER}; got ${value}`,
    )
  }
  return value === 0 ? 0 : value
}

/** A binary fraction such as 0.1 + 0.2 is meant to be the decimal it is closest to. */
function numberText(value: number, digits: number): string {
  if (!Number.isFinite(value)) return String(value)
  const rounded = value.toFixed(digits)
  return Math.abs(Number(rounded) - value) < 10 ** -(digits + 4) * Math.max(1, Math.abs(value))
    ? rounded
    : String(value)
}

function quote(value: string | number): string {
  return typeof value === 'string' ? `"${value}"` : String(value)
}
