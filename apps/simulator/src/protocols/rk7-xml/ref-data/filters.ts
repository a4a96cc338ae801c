import type { GetRefData } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import { DomainError } from '../../../domain/errors.ts'

type Filters = DecodedRequest<typeof GetRefData>['PROPFILTERS']
type Filter = NonNullable<Filters>['PROPFILTER'][number]
type Test = (property: (name: string) => string) => boolean

/**
 * Whether an item passes the filters, told by its properties. How several of them combine is not documented; here one that fits is
 * enough, unless a filter says `Kind="AND"`.
 */
export function filterOf(filters: Filters): Test {
  if (!filters) return () => true
  const tests = filters.PROPFILTER.map(testOf)
  const all = filters.PROPFILTER.some(({ Kind }) => Kind === 'AND')
  return (property) => (all ? tests.every((fits) => fits(property)) : tests.some((fits) => fits(property)))
}

function testOf({ Name, Value = '', Substring, Masked }: Filter): Test {
  if (Masked) {
    const pattern = patternOf(Value)
    return (property) => pattern.test(property(Name))
  }
  if (Substring === undefined) return (property) => property(Name) === Value
  const part = Substring.toLowerCase()
  return (property) => property(Name).toLowerCase().includes(part)
}

const longestPattern = 200

/** A repeated group with a repetition inside may take for ever, so there is none here. */
const hopeless = /[+*}][^()]*\)\s*[+*{]/

function patternOf(text: string): RegExp {
  const refuse = (why: string): never => {
    throw new DomainError('schemaViolation', {
      reason: `PROPFILTER: the pattern ${text.slice(0, 40)} ${why}`,
    })
  }
  if (text.length > longestPattern) refuse(`is longer than ${longestPattern} characters`)
  if (hopeless.test(text)) refuse('repeats a group that repeats something itself')
  try {
    return new RegExp(text, 'iu')
  } catch {
    return refuse('is no regular expression')
  }
}
