import type { ScalarFacets, ScalarRule } from '../table.ts'
import { escapeAttribute, escapeText, forbiddenCharacter, isPlain } from '../xml/text.ts'

export type ScalarValue = string | number | boolean

/** A rule of a table, made ready for use. */
export interface Scalar {
  readonly required: boolean
  /** What is expected, in plain words. */
  readonly expected: string
  /** The value of a written text, or undefined where the text is none of this type. */
  parse(text: string): ScalarValue | undefined
  /** The same for a text of digits, of which the number is known; undefined where the text itself has to be looked at. */
  fromDigits?(value: number): ScalarValue | undefined
  /** A value as it stands between the quotes of an attribute, or undefined where it is none of this type. */
  attribute(value: unknown): string | undefined
  /** A value as it stands in the text of an element, or undefined where it is none of this type. */
  text(value: unknown): string | undefined
  /** Set where servers take the values in any case: the spelling of the schema. */
  readonly canonicalCase?: (text: string) => string | undefined
}

interface Kind {
  readonly expected: string
  /** What `format` gives has nothing to escape. */
  readonly direct?: true
  /** Whether a text is written as it is: nothing to check, nothing to escape. */
  isUsual?(text: string): boolean
  parse(text: string): ScalarValue | undefined
  /** What `parse` makes of the digits of a number in their shortest form. */
  fromDigits?(value: number): ScalarValue | undefined
  format(value: unknown): string | undefined
}

const int32 = 2_147_483_648

const text: Kind = {
  expected: 'a string',
  parse: (value) => value,
  format: (value) => (typeof value === 'string' ? value : undefined),
}

const kinds: Readonly<Record<string, Kind>> = {
  string: text,
  line: text,
  token: text,
  int: integer('a whole number', -int32, int32 - 1),
  integer: integer('a whole number'),
  long: integer('a whole number'),
  nonNegative: integer('a whole number from 0', 0),
  positive: integer('a whole number from 1', 1),
  boolean: {
    expected: 'true or false',
    direct: true,
    parse: (value) =>
      value === '1' || /^\s*(1|true)\s*$/i.test(value)
        ? true
        : value === '0' || /^\s*(0|false)\s*$/i.test(value)
          ? false
          : undefined,
    fromDigits: (value) => (value === 1 ? true : value === 0 ? false : undefined),
    format: (value) => (typeof value === 'boolean' ? (value ? '1' : '0') : undefined),
  },
  dateTime: {
    ...pattern(
      'a date and time like 2026-03-02T12:00:05',
      /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
      isMoment,
    ),
    isUsual: (value) => usualMoment.test(value),
  },
  date: pattern('a date like 2026-03-02', /^-?\d{4,}-\d\d-\d\d(Z|[+-]\d\d:\d\d)?$/, isMoment),
  base64: pattern('base64', /^[A-Za-z0-9+/= \t\r\n]*$/, isBase64),
  guid: {
    expected: 'a GUID',
    isUsual: isUsualGuid,
    parse: (value) => value,
    format: (value) => (typeof value === 'string' ? guidText(value) : undefined),
  },
}

function integer(expected: string, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Kind {
  const fits = (value: number): boolean => Number.isSafeInteger(value) && value >= min && value <= max
  return {
    expected,
    direct: true,
    parse(value) {
      const number = Number(value)
      return fits(number) && /^\s*[+-]?\d+\s*$/.test(value) ? number + 0 : undefined
    },
    fromDigits: (value) => (value >= min && value <= max ? value : undefined),
    format: (value) => (typeof value === 'number' && fits(value) ? String(value + 0) : undefined),
  }
}

function pattern(expected: string, form: RegExp, check: (value: string) => boolean): Kind {
  return {
    expected,
    parse(value) {
      if (form.test(value)) return value.trim()
      const inner = value.trim()
      return form.test(inner) ? inner : undefined
    },
    format: (value) => (typeof value === 'string' && form.test(value) && check(value) ? value : undefined),
  }
}

const ranges = /^(-?\d+)-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){2}|(?!T))/

/** Whether month, day and time exist. */
function isMoment(value: string): boolean {
  const [, year, month, day] = (ranges.exec(value) ?? []).map(Number)
  // The calendar repeats itself every 400 years, and a Date knows no years beyond its own.
  return (
    day !== undefined && day <= new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  )
}

/** The form that all servers write, on a day that every month has. */
const usualMoment = /^\d{4}-(0[1-9]|1[012])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}$/

/** Whole groups, and no stray bits before the padding: validators look at both. */
function isBase64(value: string): boolean {
  const groups = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/
  return groups.test(value.replace(/[ \t\r\n]/g, ''))
}

const guidForm = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i

/** Whether a GUID stands in its form already. Most do, and a regular expression takes longer. */
function isUsualGuid(value: string): boolean {
  if (value.length !== 38 || value.charCodeAt(0) !== 123 || value.charCodeAt(37) !== 125) return false
  for (let at = 1; at < 37; at++) {
    const code = value.charCodeAt(at)
    if (at === 9 || at === 14 || at === 19 || at === 24) {
      if (code !== 45) return false
    } else if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 70))) return false
  }
  return true
}

/** Braces and upper case; blank stays blank. */
export function guidText(value: string): string | undefined {
  if (isUsualGuid(value)) return value
  const found = guidForm.exec(value)
  if (found) return `{${found[1]?.toUpperCase()}}`
  return value.trim() === '' ? value : undefined
}

const units: Readonly<Record<string, string>> = {
  money: 'Money, a whole number of hundredths',
  quantity: 'Quantity, a whole number of thousandths',
}

const ready = new Map<ScalarRule, Scalar>()

/** Prepares a rule; each rule is prepared once. */
export function scalarOf(rule: ScalarRule): Scalar {
  let scalar = ready.get(rule)
  if (!scalar) {
    scalar = prepare(rule)
    ready.set(rule, scalar)
  }
  return scalar
}

function prepare(rule: ScalarRule): Scalar {
  const facets: ScalarFacets = typeof rule === 'string' ? { kind: rule } : rule
  const required = facets.kind.endsWith('!')
  const [kindName = '', unit] = (required ? facets.kind.slice(0, -1) : facets.kind).split(':')
  const kind = kinds[kindName]
  if (!kind) throw new Error(`Unknown kind of value ${facets.kind}`)
  const known =
    facets.enum && new Map(facets.enum.map((value) => [facets.anyCase ? value.toLowerCase() : value, value]))
  const canonical = (value: string): string | undefined => {
    if (known) return known.get(facets.anyCase ? value.toLowerCase() : value)
    if (facets.pattern && !facets.pattern.test(value)) return undefined
    if (facets.maxLength !== undefined && [...value].length > facets.maxLength) return undefined
    if (facets.min !== undefined && Number(value) < facets.min) return undefined
    if (facets.max !== undefined && Number(value) > facets.max) return undefined
    return value
  }
  const narrowed =
    known ||
    facets.pattern ||
    facets.maxLength !== undefined ||
    facets.min !== undefined ||
    facets.max !== undefined
  const parseNarrowed = (value: string): ScalarValue | undefined => {
    const plain = canonical(known || facets.pattern ? value.trim() : value) ?? canonical(value)
    return plain === undefined ? undefined : kind.parse(plain)
  }
  const writing = (escaped: (text: string) => string) => (value: unknown) => {
    if (!narrowed && typeof value === 'string' && kind.isUsual?.(value)) return value
    const plain = kind.format(value)
    if (plain === undefined) return undefined
    const known = isPlain(plain)
    if (!known && forbiddenCharacter.test(plain)) return undefined
    const written = narrowed ? canonical(plain) : plain
    if (written === undefined) return undefined
    const full = unit === 'guid' ? (guidText(written) ?? written) : written
    return known && full === plain ? full : escaped(full)
  }
  /** Digits, and GUIDs in their form, have nothing to escape. */
  const direct = !narrowed && kind.direct ? kind.format : undefined
  return {
    required,
    expected: describe(facets, (unit && units[unit]) || kind.expected),
    parse: narrowed ? parseNarrowed : kind.parse,
    ...(!narrowed && kind.fromDigits && { fromDigits: kind.fromDigits }),
    attribute: direct ?? writing(escapeAttribute),
    text: direct ?? writing(escapeText),
    ...(facets.anyCase ? { canonicalCase: canonical } : {}),
  }
}

function describe(facets: ScalarFacets, plain: string): string {
  if (facets.enum) return `one of ${facets.enum.map((value) => value || "''").join(', ')}`
  if (facets.pattern) return `text of the form ${facets.pattern.source.slice(4, -2)}`
  if (facets.maxLength !== undefined) return `${plain} of at most ${facets.maxLength} characters`
  if (facets.min !== undefined) return `${plain} from ${facets.min} to ${facets.max}`
  return plain
}
