import { docBlock, property, quote } from '../emit/names.ts'
import { membersOf, shapeOf } from './fields.ts'
import type { Imports } from './imports.ts'
import type { WsField } from './schema.ts'
import { sharedType } from './shared-types.ts'

const plain: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  decimal: 'number',
  number: 'number',
  bool: 'boolean',
  'base64 string': 'string',
  any: 'unknown',
  'string|number': 'string | number',
  'number|string': 'number | string',
}
const named: Readonly<Record<string, string>> = { guid: 'Guid', date: 'IsoDate', dateTime: 'IsoDateTime' }

/** TypeScript type of a field as the API has it. */
export function typeText(field: WsField, imports: Imports, indent = ''): string {
  const { list, nullable } = shapeOf(field)
  const element = elementText(field, imports, indent)
  const whole = list
    ? `readonly ${/[ |]/.test(element) && !element.startsWith('{') ? `(${element})` : element}[]`
    : element
  return nullable ? `${whole} | null` : whole
}

function elementText(field: WsField, imports: Imports, indent: string): string {
  const { base } = shapeOf(field)
  if (field.as) {
    const shared = sharedType(field.as)
    imports.use(shared.imports[0], shared.imports[1], 'type')
    return shared.type
  }
  if (field.unit)
    return imports.use(field.unit === 'money' ? 'Money' : 'Quantity', '@rkeeper-kit/core', 'type')
  if (base === 'object') return objectText(field, imports, indent)
  if (field.values) {
    const values = field.values.map((value) => (typeof value === 'string' ? quote(value) : String(value)))
    return [...values, ...(field.open ? ['(string & {})'] : [])].join(' | ')
  }
  const name = named[base]
  return name ? imports.use(name, '../../wire/values.ts', 'type') : (plain[base] ?? 'unknown')
}

function objectText(field: WsField, imports: Imports, indent: string): string {
  const members = membersOf(field)
  if (members.length === 0) return 'Readonly<Record<string, unknown>>'
  return `{\n${membersText(members, imports, `${indent}  `)}${indent}}`
}

/** Members of an interface, one a line, with what the catalogue says of each. */
export function membersText(members: ReturnType<typeof membersOf>, imports: Imports, indent: string): string {
  return members
    .map(([name, field]) => {
      const optional = field.required === true ? '' : '?'
      return `${docBlock(remarks(field), indent)}${indent}readonly ${property(name)}${optional}: ${typeText(field, imports, indent)}\n`
    })
    .join('')
}

function remarks({ doc, default: preset, confidence, required }: WsField): string[] {
  const facts = [
    (doc ?? '').replace(/\s+/g, ' '),
    typeof required === 'string' ? `Required: ${required}.` : '',
    preset === undefined ? '' : `Default ${JSON.stringify(preset)}.`,
    confidence && confidence !== 'documented' ? `Source: ${confidence}.` : '',
  ].filter(Boolean)
  return facts.length === 0 ? [] : [facts.map((fact) => (/[.!?:]$/.test(fact) ? fact : `${fact}.`)).join(' ')]
}
