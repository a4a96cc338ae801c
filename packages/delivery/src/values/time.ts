import { InvalidRequestError } from '@rkeeper-kit/core'

/** A moment: a `Date`, or ISO 8601 text with an offset such as `2026-05-01T19:30:00.000+03:00`. */
export type Moment = Date | string

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i
const withoutOffset = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/i

/**
 * Writes a moment the way the interface wants it.
 * @throws InvalidRequestError for a text without an offset: the server insists on one, and guessing it would move the
 * order by hours
 */
export function momentText(value: Moment, field: string): string {
  if (value instanceof Date) return dateText(value, field)
  if (withOffset.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidRequestError(
    `${field} must be a Date or a time with an offset, such as 2026-05-01T19:30:00.000+03:00; got "${value}".`,
  )
}

/** Like {@link momentText}, but a text may also lack the offset or be a date alone: search filters accept that. */
export function filterMomentText(value: Moment, field: string): string {
  if (typeof value === 'string' && withoutOffset.test(value) && !Number.isNaN(Date.parse(value))) return value
  return momentText(value, field)
}

function dateText(date: Date, field: string): string {
  if (Number.isNaN(date.getTime()))
    throw new InvalidRequestError(`${field} is an invalid Date: it holds no time.`)
  return date.toISOString().replace('Z', '+00:00')
}
