import type { DecodedCommand } from '@rkeeper-kit/xml-interface/server'
import type { Violation } from './engine.ts'
import { attributesAt } from './tables.ts'

/** Says in plain words what breaks the schema: which element or attribute, in which line, and what was expected. */
export function explain(violation: Violation, command: DecodedCommand): string {
  const { line, message } = violation
  const words = rules.flatMap(([pattern, say]) => {
    const found = pattern.exec(message)
    return found ? [say(violation, found, command)] : []
  })[0]
  const { problem, expected } = words ?? { problem: message.replace(/\.$/, ''), expected: undefined }
  return `${problem} (line ${line})${expected === undefined ? '' : `; expected ${expected}`}`
}

interface Words {
  readonly problem: string
  readonly expected?: string | undefined
}

type Rule = readonly [
  RegExp,
  (violation: Violation, found: RegExpExecArray, command: DecodedCommand) => Words,
]

const attribute = ({ path }: Violation, name: string | undefined): string => `Attribute ${path}/@${name}`

/** libxml2's messages. What no rule knows is passed on as it is. */
const rules: readonly Rule[] = [
  [
    /The attribute '([^']+)' is required but missing/,
    (at, [, name], command) => ({
      problem: `${attribute(at, name)} is missing`,
      expected: attributesAt(command, at.path)?.get(name ?? ''),
    }),
  ],
  [
    /The attribute '([^']+)' is not allowed/,
    (at, [, name], command) => ({
      problem: `${attribute(at, name)} is unknown`,
      expected: oneOf([...(attributesAt(command, at.path)?.keys() ?? [])]) ?? 'no attributes',
    }),
  ],
  [
    /attribute '([^']+)': '(.*)' is not a valid value of the \S+ type '(?:xs:)?([^']+)'/s,
    (at, [, name, value, type], command) => ({
      problem: `${attribute(at, name)} has the value ${quoted(value)}`,
      expected: attributesAt(command, at.path)?.get(name ?? '') ?? type,
    }),
  ],
  [
    /attribute '([^']+)': \[facet '(\w+)'\] The value '(.*)' (?:is not an element of the set \{(.*)\}|is not accepted by the pattern '(.*)'|.*)\.?$/s,
    (at, [, name, facet, value, set, pattern], command) => ({
      problem: `${attribute(at, name)} has the value ${quoted(value)}`,
      expected:
        listOf(set) ??
        attributesAt(command, at.path)?.get(name ?? '') ??
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
  [/Character content/, (at) => ({ problem: `Element ${at.path} holds text`, expected: 'elements only' })],
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
