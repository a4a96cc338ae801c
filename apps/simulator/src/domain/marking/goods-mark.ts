import type { Settings } from '../../settings.ts'
import { DomainError } from '../errors.ts'
import { hasRightCheckDigit } from './gtin.ts'
import { type Mark, readMark } from './mark.ts'

/** A marking code that says which goods it is on. Throws `markWithoutGtin`, and `markUnreadable` for a check digit that is looked at. */
export function goodsMark(
  data: string,
  { marking }: Pick<Settings, 'marking'>,
): Mark & { readonly gtin: string } {
  const mark = readMark(data)
  const { gtin } = mark
  if (gtin === undefined) throw new DomainError('markWithoutGtin', { mark: data })
  if (marking.checkDigits && !hasRightCheckDigit(gtin))
    throw new DomainError('markUnreadable', { mark: data })
  return { ...mark, gtin }
}
