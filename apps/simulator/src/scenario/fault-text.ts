import type { z } from 'zod'
import { allowedBy, type Issue, knownKeys, valueAt } from '../control/issue.ts'
import { type Located, placeAt } from './located.ts'

/**
 * What is wrong in a scenario file, in one line if it is one thing, else each on a line of its own. `others` are keys that the top
 * may have beside those of the schema.
 */
export function faultText(
  { value, place }: Located,
  schema: z.ZodType,
  issues: readonly Issue[],
  others: readonly string[] = [],
): string {
  const isWrong = (issue: Issue): string =>
    issue.code === 'unrecognized_keys'
      ? unknown(issue.keys, [...knownKeys(schema, issue.path), ...(issue.path.length === 0 ? others : [])])
      : unfit(issue, value)
  const isAbsent = ({ path }: Issue) => path.length === 1 && valueAt(value, path) === undefined
  const absent = issues.filter(isAbsent).map(({ path }) => String(path[0]))
  const faults = issues
    .filter((issue) => !isAbsent(issue))
    .map((issue) => {
      const stranger = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
      const { file, line } = placeAt(place, [...issue.path, ...stranger])
      const there = file === place.file ? '' : `${file} `
      return `${there}line ${line}, ${issue.path.join('.') || 'the top'}: ${isWrong(issue)}.`
    })
  if (absent.length > 0) faults.unshift(`line 1, the top: ${partOfRestaurant(absent)}.`)
  const begin = `The scenario ${place.file} is not valid.`
  return faults.length === 1 ? `${begin} ${faults[0]}` : [begin, ...faults].join('\n  ')
}

/** Only a restaurant needs keys at the top, and who leaves them out wants another one in parts, not in whole. */
const partOfRestaurant = (absent: readonly string[]): string =>
  `${absent.join(', ')} are missing; a file that changes the default restaurant in parts says "extends: default"`

function unknown(keys: readonly string[], known: readonly string[]): string {
  const text = `unknown key ${keys.map((key) => `"${key}"`).join(', ')}`
  return known.length > 0 ? `${text}; there are ${known.join(', ')}` : text
}

function unfit(issue: Issue, input: unknown): string {
  const value = valueAt(input, issue.path)
  const allowed = allowedBy(issue) ?? issue.message
  const wanted = typeof allowed === 'string' ? allowed : `one of ${allowed.join(', ')}`
  if (value === undefined) return `missing, should be ${wanted}`
  // What is wrong with an object as a whole, its message says better than the object.
  return typeof value === 'object' && value !== null ? wanted : `${JSON.stringify(value)} should be ${wanted}`
}
