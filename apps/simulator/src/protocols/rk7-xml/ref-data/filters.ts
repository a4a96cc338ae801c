import type { GetRefData } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import { DomainError } from '../../../domain/errors.ts'

type Filters = DecodedRequest<typeof GetRefData>['PROPFILTERS']
type Filter = NonNullable<Filters>['PROPFILTER'][number]

/**
 * Whether an item passes the filters. How several of them combine is not documented; here one that fits is enough, unless a filter says
 * `Kind="AND"`.
 */
export function passes(filters: Filters, attributes: Readonly<Record<string, string>>): boolean {
  if (!filters) return true
  const list = filters.PROPFILTER
  const all = list.some(({ Kind }) => Kind === 'AND')
  return all ? list.every((each) => fits(each, attributes)) : list.some((each) => fits(each, attributes))
}

function fits(
  { Name, Value, Substring, Masked }: Filter,
  attributes: Readonly<Record<string, string>>,
): boolean {
  if (Masked) throw new DomainError('notSimulated', { command: 'PROPFILTER with Masked' })
  const key = Object.keys(attributes).find((each) => each.toLowerCase() === Name.toLowerCase())
  const value = key === undefined ? '' : (attributes[key] ?? '')
  if (Substring !== undefined) return value.toLowerCase().includes(Substring.toLowerCase())
  return value === (Value ?? '')
}
