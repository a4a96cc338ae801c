import type { ObjectTable } from '../table.ts'
import type { Violation } from './engine.ts'
import { attributesAt } from './tables.ts'

/** What is wrong, in plain words. */
export interface Words {
  /** Which element or attribute, and what is the matter with it. */
  readonly problem: string
  /** What would be right, where that can be said. */
  readonly expected?: string | undefined
}

/**
 * Says in plain words what breaks a schema.
 *
 * @param table - of the request or answer that was checked; with it values are explained by their meaning
 */
export function explain(violation: Violation, table?: ObjectTable): Words {
  for (const [pattern, say] of rules) {
    const found = pattern.exec(violation.message)
    if (found) return say(violation, found, table)
  }
  return { problem: violation.message.replace(/\.$/, '') }
}

/** The words as one sentence with the line. */
export function sentence({ problem, expected }: Words, line: number): string {
  return `${problem} (line ${line})${expected === undefined ? '' : `; expected ${expected}`}`
}

type Rule = readonly [
  RegExp,
  (violation: Violation, found: RegExpExecArray, table: ObjectTable | undefined) => Words,
]

const attribute = ({ path }: Violation, name: string | undefined): string => `Attribute ${path}/@${name}`

/** Messages of libxml2, then of Xerces. What no rule knows is passed on as it is. */
const rules: readonly Rule[] = [
  [
    /The attribute '([^']+)' is required but missing/,
    (at, [, name], table) => ({
      problem: `${attribute(at, name)} is missing`,
      expected: attributesAt(table, at.path)?.get(name ?? ''),
    }),
  ],
  [
    /The attribute '([^']+)' is not allowed/,
    (at, [, name], table) => ({
      problem: `${attribute(at, name)} is unknown`,
      expected: oneOf([...(attributesAt(table, at.path)?.keys() ?? [])]) ?? 'no attributes',
    }),
  ],
  [
    /attribute '([^']+)': '(.*)' is not a valid value of the \S+ type '(?:xs:)?([^']+)'/s,
    (at, [, name, value, type], table) => ({
      problem: `${attribute(at, name)} has the value ${quoted(value)}`,
      expected: attributesAt(table, at.path)?.get(name ?? '') ?? type,
    }),
  ],
  [
    /attribute '([^']+)': \[facet '(\w+)'\] The value '(.*)' (?:is not an element of the set \{(.*)\}|is not accepted by the pattern '(.*)'|.*)\.?$/s,
    (at, [, name, facet, value, set, pattern], table) => ({
      problem: `${attribute(at, name)} has the value ${quoted(value)}`,
      expected:
        listOf(set) ??
        attributesAt(table, at.path)?.get(name ?? '') ??
        (pattern ? `the form ${pattern}` : facet),
    }),
  ],
  [
    /attribute '([^']+)': The value '(.*)' does not match the fixed value constraint '(.*)'/s,
    (at, [, name, value, fixed]) => ({
      problem: `${attribute(at, name)} has the value ${quoted(value)}`,
      expected: quoted(fixed),
    }),
  ],
  [
    /^Element '([^']+)': This element is not expected\.(?: Expected is (?:one of )?\( (.*) \))?/s,
    (at, [, name, expected]) => ({
      problem: `Element ${at.path || name} is not expected here`,
      expected: oneOf(expected?.split(', ') ?? []) ?? 'no further element',
    }),
  ],
  [
    /Missing child element\(s\)\.(?: Expected is (?:one of )?\( (.*) \))?/s,
    (at, [, expected]) => ({
      problem: `Element ${at.path} is not complete`,
      expected: oneOf(expected?.split(', ') ?? []),
    }),
  ],
  [
    /^cvc-complex-type\.4: Attribute '([^']+)' must appear/,
    (at, [, name]) => ({ problem: `${attribute(at, name)} is missing` }),
  ],
  [
    /^cvc-complex-type\.3\.2\.2: Attribute '([^']+)' is not allowed/,
    (at, [, name]) => ({ problem: `${attribute(at, name)} is unknown` }),
  ],
  [
    /^cvc-attribute\.[34]: The value '(.*)' of attribute '([^']+)' on element '[^']+' .*(?:type, '([^']+)'|value is '\{?([^']*?)\}?')/s,
    (at, [, value, name, type, fixed]) => ({
      problem: `${attribute(at, name)} has the value ${quoted(value)}`,
      expected: type === 'null' ? undefined : (type ?? (fixed && quoted(fixed))),
    }),
  ],
  [
    /^cvc-complex-type\.2\.4\.b: The content of element '[^']+' is not complete\.(?: One of '\{(.*)\}' is expected)?/s,
    (at, [, expected]) => ({
      problem: `Element ${at.path} is not complete`,
      expected: oneOf(expected?.split(', ') ?? []),
    }),
  ],
  [
    /^cvc-complex-type\.2\.4\.\w: Invalid content was found starting with element '(?:\{[^}]*\})?([^']+)'\.(?: One of '\{(.*)\}' is expected)?/s,
    (_, [, name, expected]) => ({
      problem: `Element ${name} is not expected here`,
      expected: oneOf(expected?.split(', ') ?? []) ?? 'no further element',
    }),
  ],
  [
    /Character content|cannot have character/,
    (at) => ({ problem: `Element ${at.path} holds text`, expected: 'elements only' }),
  ],
]

const longestShown = 40

const quoted = (value = ''): string =>
  `"${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}"`

/** The values of an enumeration, as libxml2 lists them. */
function listOf(set: string | undefined): string | undefined {
  return set === undefined ? undefined : oneOf(set.split(', ').map((value) => value.replace(/^'|'$/g, '')))
}

function oneOf(names: readonly string[]): string | undefined {
  if (names.length < 2) return names[0]
  return `one of ${names.join(', ')}`
}
