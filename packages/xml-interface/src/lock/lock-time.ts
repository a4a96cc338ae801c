import { InvalidRequestError } from '@rkeeper-kit/core'

const day = 24 * 60 * 60

/**
 * A time span as LockOrder wants it: counted from 1899-12-30. The plain `hh:mm:ss` of the schema is accepted by servers, and
 * locks nothing (seen on a real server). Parts of a second are rounded up.
 *
 * @param ms - less than a day; 0 frees the lock
 */
export function lockTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (!(ms >= 0 && seconds < day))
    throw new InvalidRequestError(`A lock lasts for ${ms} ms; expected at least 0 ms and less than a day`)
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return `1899-12-30T${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}
