import type { Attribute, Builtin, SimpleType } from '../model/types.ts'
import { property, quote } from './names.ts'

const kinds: Readonly<Record<Builtin, string>> = {
  string: 'string',
  normalizedString: 'line',
  token: 'token',
  int: 'int',
  integer: 'integer',
  long: 'long',
  nonNegativeInteger: 'nonNegative',
  positiveInteger: 'positive',
  boolean: 'boolean',
  dateTime: 'dateTime',
  date: 'date',
  base64Binary: 'base64',
}

const numeric = new Set<Builtin>(['int', 'integer', 'long', 'nonNegativeInteger', 'positiveInteger'])

/** The codec's word for a type: `'int'`, `'nonNegative:money!'`, or an object where there is more to check. */
export function scalarRule(type: SimpleType, unit?: Attribute['unit'], required = false): string {
  const isGuid = type.name === 'guidString'
  const kind = isGuid ? 'guid' : `${kinds[type.builtin]}${unit ? `:${unit}` : ''}`
  const word = quote(`${kind}${required ? '!' : ''}`)
  const facets = [
    type.enum ? `enum: [${type.enum.map(quote).join(', ')}]` : '',
    type.anyCase ? 'anyCase: true' : '',
    type.pattern !== undefined && !isGuid ? `pattern: /^(?:${type.pattern.replace(/\//g, '\\/')})$/` : '',
    type.maxLength === undefined ? '' : `maxLength: ${type.maxLength}`,
    type.minInclusive === undefined ? '' : `min: ${type.minInclusive}`,
    type.maxInclusive === undefined ? '' : `max: ${type.maxInclusive}`,
  ].filter(Boolean)
  return facets.length === 0 ? word : `{ kind: ${word}, ${facets.join(', ')} }`
}

/** The TypeScript type of a value. */
export function scalarType(type: SimpleType, unit?: Attribute['unit']): string {
  if (unit === 'money') return 'Money'
  if (unit === 'quantity') return 'Quantity'
  if (type.enum && type.enum.length <= 40)
    return type.enum.map((value) => (numeric.has(type.builtin) ? value : quote(value))).join(' | ')
  if (type.enum) {
    const union = `\n  | ${type.enum.map(quote).join('\n  | ')}`
    return type.anyCase ? `AnyCase<${union}\n>` : union
  }
  if (numeric.has(type.builtin)) return 'number'
  if (type.builtin === 'boolean') return 'boolean'
  if (type.builtin === 'dateTime') return 'LocalDateTime'
  if (type.builtin === 'base64Binary') return 'Base64'
  return type.name === 'guidString' || unit === 'guid' ? 'Guid' : 'string'
}

/** What the description of a value adds to its documented meaning. */
export function scalarNotes(attribute: Attribute): string[] {
  const type = attribute.type
  const meanings = Object.entries(type.enumDoc ?? {}).map(
    ([value, meaning]) => `\`${value || "''"}\` ${meaning}`,
  )
  return [
    attribute.unit === 'money' && !/hundredths/i.test(attribute.doc ?? '')
      ? 'Hundredths of the currency unit.'
      : '',
    attribute.unit === 'quantity' && !/thousandths/i.test(attribute.doc ?? '') ? 'Thousandths.' : '',
    meanings.length > 0 ? `Values: ${meanings.join(', ')}.` : '',
    attribute.default === undefined || attribute.default === '' ? '' : `Default \`${attribute.default}\`.`,
  ]
}

export const field = (name: string, optional: boolean): string =>
  `readonly ${property(name)}${optional ? '?' : ''}: `
