import type { ObjectTable, ScalarRule } from '../table.ts'

/** Attributes of an element and what each has to be, in words. Undefined where the path leads nowhere. */
export function attributesAt(
  root: ObjectTable | undefined,
  path: string,
): ReadonlyMap<string, string> | undefined {
  const [, ...steps] = path.split('/')
  let table = root
  for (const step of steps) table = table && childTable(table, step)
  if (!table) return undefined
  return new Map(Object.entries(table.attributes ?? {}).map(([name, rule]) => [name, inWords(rule)]))
}

function childTable(table: ObjectTable, name: string): ObjectTable | undefined {
  const content = table.elements?.find(([each]) => each === name)?.[2]
  if (typeof content === 'function') return content()
  return typeof content === 'object' && !('kind' in content) ? content : undefined
}

const kinds: Readonly<Record<string, string>> = {
  int: 'a whole number',
  integer: 'a whole number',
  long: 'a whole number',
  nonNegative: 'a whole number from 0',
  positive: 'a whole number from 1',
  boolean: '1 or 0',
  dateTime: 'a date and time like 2026-03-02T12:00:05',
  date: 'a date like 2026-03-02',
  base64: 'base64',
  guid: 'a GUID in braces like {5B0C1F3A-7D42-4E9B-A1C6-2F8E90D4B713}',
}

const units: Readonly<Record<string, string>> = {
  money: ' (hundredths of the currency unit)',
  quantity: ' (thousandths of a portion)',
}

function inWords(rule: ScalarRule): string {
  const { kind, ...facets } = typeof rule === 'string' ? { kind: rule } : rule
  const [name = '', unit = ''] = kind.replace('!', '').split(':')
  if ('enum' in facets && facets.enum) return `one of ${facets.enum.join(', ')}`
  const word = kinds[name] ?? (unit === 'guid' ? kinds.guid : undefined) ?? 'a text'
  return word + (units[unit] ?? '')
}
