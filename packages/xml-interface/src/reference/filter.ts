import type { GetRefDataRequestPROPFILTERSPROPFILTER } from '../generated/commands/GetRefData.ts'

/** The whole value, a part of it, or a regular expression that the server understands. */
export type Condition = string | number | { readonly contains: string } | { readonly matches: string }

/**
 * `PROPFILTERS` from properties and what they have to be. How several of them combine is not documented, so look at what
 * comes.
 *
 * @example
 * propFilters({ Code: 17 })
 * propFilters({ Name: { contains: 'tea' } })
 */
export function propFilters(conditions: Readonly<Record<string, Condition>>): {
  readonly PROPFILTER: readonly GetRefDataRequestPROPFILTERSPROPFILTER[]
} {
  return { PROPFILTER: Object.entries(conditions).map(([Name, condition]) => filter(Name, condition)) }
}

function filter(Name: string, condition: Condition): GetRefDataRequestPROPFILTERSPROPFILTER {
  if (typeof condition !== 'object') return { Name, Value: String(condition) }
  return 'contains' in condition
    ? { Name, Substring: condition.contains }
    : { Name, Value: condition.matches, Masked: 1 }
}
