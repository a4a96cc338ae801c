/** Random values for the tables of the codec. */
import fc from 'fast-check'
import type { ElementContent, ObjectTable, ScalarFacets, ScalarRule } from '../src/table.ts'
import { forbiddenCharacter } from '../src/xml/text.ts'

type Json = Record<string, unknown>

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !forbiddenCharacter.test(text)),
  fc.constantFrom(
    '',
    ' ',
    '<a b="c">',
    ']]>',
    '&amp;',
    '&#x41;',
    '\'"',
    'суп 🍲',
    'a\tb\nc\rd',
    '<!--',
    '<![CDATA[x]]>',
    '__proto__',
  ),
)
const guid = fc.uuid().map((text) => `{${text.toUpperCase()}}`)
const two = (max: number, from = 0) => fc.integer({ min: from, max }).map((n) => String(n).padStart(2, '0'))
const date = fc
  .tuple(fc.integer({ min: 1899, max: 2100 }), two(12, 1), two(28, 1))
  .map((parts) => parts.join('-'))
const time = fc.tuple(two(23), two(59), two(59)).map((parts) => parts.join(':'))

const kinds: Record<string, fc.Arbitrary<unknown>> = {
  string: anyText,
  line: anyText,
  token: anyText,
  int: fc.integer(),
  integer: fc.maxSafeInteger(),
  long: fc.maxSafeInteger(),
  nonNegative: fc.maxSafeNat(),
  positive: fc.integer({ min: 1 }),
  boolean: fc.boolean(),
  dateTime: fc.tuple(date, time).map((parts) => parts.join('T')),
  date,
  base64: fc.uint8Array({ maxLength: 9 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  guid,
}

const patterns: Record<string, fc.Arbitrary<string>> = {
  gtin: fc.stringMatching(/^[0-9]{8,14}$/),
  lockTime: time,
  guid,
}

export function scalar(rule: ScalarRule): fc.Arbitrary<unknown> {
  const facets: ScalarFacets = typeof rule === 'string' ? { kind: rule } : rule
  const [kind = '', unit] = facets.kind.replace('!', '').split(':')
  if (facets.enum) {
    const numeric = kind === 'int'
    return fc.constantFrom(...facets.enum).map((text) => (numeric ? Number(text) : text))
  }
  if (facets.pattern)
    return fc.oneof(...Object.values(patterns)).filter((text) => facets.pattern?.test(text) ?? true)
  if (facets.maxLength !== undefined)
    return fc.string({ unit: fc.constantFrom('a', 'б', '&'), maxLength: facets.maxLength })
  if (facets.min !== undefined) return fc.integer({ min: facets.min, max: facets.max ?? facets.min })
  if (unit === 'guid') return fc.oneof(guid, fc.constant('not a GUID'))
  const known = kinds[kind]
  if (!known) throw new Error(`no arbitrary for ${facets.kind}`)
  return known
}

/** Values of a table. Empty lists are left out, as a caller would. */
export function values(table: ObjectTable, depth = 0): fc.Arbitrary<Json> {
  const parts: Record<string, fc.Arbitrary<unknown>> = {}
  const required: string[] = []
  for (const [name, rule] of Object.entries(table.attributes ?? {})) {
    parts[name] = scalar(rule)
    if ((typeof rule === 'string' ? rule : rule.kind).endsWith('!')) required.push(name)
  }
  if (table.text !== undefined) {
    parts.$text = scalar(table.text)
    required.push('$text')
  }
  if (table.anyAttribute)
    parts.$attributes = fc.record({ x_one: anyText, X2: anyText }, { requiredKeys: ['x_one'] })
  if (table.anyElement) {
    parts.$elements = fc.array(raw(1), { minLength: 1, maxLength: table.anyElement === 'one' ? 1 : 2 })
    if (table.anyElement === 'one') required.push('$elements')
  }
  const chosen = new Set((table.choices ?? []).flatMap((choice) => choice.branches.flat()))
  const elements = (table.elements ?? []).map(([name, occurs, content, key = name], _index) => {
    const must = occurs === '1' || occurs === '+'
    const value = element(content, depth + 1)
    const many = occurs === '*' || occurs === '+'
    const list = fc.array(value, { minLength: 1, maxLength: 2 })
    return { key, must, value: many ? list : value, single: value }
  })
  if (table.ordered) {
    const item = fc.oneof(...elements.map(({ key, single }) => single.map((value) => ({ [key]: value }))))
    parts.$items = fc.array(item, { maxLength: 3 })
    return fc.record(parts, { requiredKeys: [...required, '$items'] })
  }
  elements.forEach((each, index) => {
    if (chosen.has(index) || (depth > 3 && !each.must)) return
    parts[each.key] = each.value
    if (each.must) required.push(each.key)
  })
  let out: fc.Arbitrary<Json> = fc.record(parts, { requiredKeys: required })
  for (const choice of table.choices ?? []) {
    const branches = choice.branches.map((branch) => {
      const own = branch.flatMap((index) => elements[index] ?? [])
      const must = own.filter((each) => each.must).map((each) => each.key)
      const record = Object.fromEntries(own.map((each) => [each.key, each.value]))
      return fc.record(record, {
        requiredKeys: must.length > 0 ? must : own.slice(0, 1).map((each) => each.key),
      })
    })
    const pick = fc.oneof(...branches, ...(choice.required ? [] : [fc.constant({})]))
    out = fc.tuple(out, pick).map(([a, b]) => ({ ...a, ...b }))
  }
  const oneOf = table.oneOf
  if (!oneOf) return out
  const keys = fc.constantFrom(...oneOf).chain((names) => {
    const record = names.map((name) => [name, partOf(table, elements, name)] as const)
    return fc.record(Object.fromEntries(record))
  })
  return fc.tuple(out, keys).map(([a, b]) => ({ ...a, ...b }))
}

function partOf(
  table: ObjectTable,
  elements: readonly { key: string; value: fc.Arbitrary<unknown> }[],
  name: string,
): fc.Arbitrary<unknown> {
  const rule = table.attributes?.[name]
  return rule ? scalar(rule) : (elements.find((each) => each.key === name)?.value ?? fc.constant(undefined))
}

function element(content: ElementContent, depth: number): fc.Arbitrary<unknown> {
  if (content === 'any') return raw(2).map(({ name: _, ...rest }) => rest)
  if (typeof content === 'function')
    return depth > 3 ? bare(content()) : fc.constant(null).chain(() => values(content(), depth))
  if (typeof content === 'string' || 'kind' in content) return scalar(content)
  return values(content, depth)
}

/** A recursive type without its recursion. */
const bare = (table: ObjectTable): fc.Arbitrary<Json> => {
  const { elements: _, choices: __, ...rest } = table
  return values(rest, 9)
}

interface Raw {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: readonly (Raw | string)[]
}

function raw(depth: number): fc.Arbitrary<Raw> {
  const children: fc.Arbitrary<readonly (Raw | string)[]> =
    depth === 0
      ? fc.constant([])
      : fc.oneof(
          fc.array(raw(depth - 1), { maxLength: 2 }),
          anyText.filter(Boolean).map((text) => [text]),
        )
  return fc.record({
    name: fc.constantFrom('Ping', 'Строка', 'a-b.c'),
    attributes: fc.record({ v: anyText }),
    children,
  })
}

/** What decoding gives for a value that was encoded: empty lists are there, GUIDs in their usual form. */
export function decodedForm(table: ObjectTable, value: Json): Json {
  const out: Json = { ...value }
  if (table.ordered) {
    out.$items = ((value.$items ?? []) as Json[]).map((item) => {
      const [key = '', content] = Object.entries(item)[0] ?? []
      const rule = table.elements?.find(([name, , , as = name]) => as === key)
      return { [key]: rule ? decodedContent(rule[2], content) : content }
    })
    return out
  }
  for (const [name, occurs, content, key = name] of table.elements ?? []) {
    const given = value[key]
    if (occurs === '*' || occurs === '+')
      out[key] = ((given ?? []) as unknown[]).map((each) => decodedContent(content, each))
    else if (given !== undefined) out[key] = decodedContent(content, given)
  }
  return out
}

function decodedContent(content: ElementContent, value: unknown): unknown {
  if (content === 'any' || typeof content === 'string') return value
  if (typeof content === 'function') return decodedForm(content(), value as Json)
  return 'kind' in content ? value : decodedForm(content, value as Json)
}
