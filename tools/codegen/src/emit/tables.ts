/** The tables that encoder and decoder run on, as TypeScript text. */
import { type FlatElement, type FlatType, flatten } from '../model/flatten.ts'
import type { ComplexType, Model } from '../model/types.ts'
import { camel, property, quote } from './names.ts'
import { scalarRule } from './scalars.ts'

export interface TableText {
  readonly text: string
  /** Named types that the table refers to. */
  readonly uses: ReadonlySet<string>
}

/** @param cyclic named types that take part in a cycle: they are referred to through a function */
export function tableText(
  model: Model,
  type: ComplexType,
  cyclic: ReadonlySet<string>,
  indent = '',
): TableText {
  const uses = new Set<string>()
  return { text: objectText(flatten(model, type), indent), uses }

  function objectText(flat: FlatType, indent: string): string {
    const inner = `${indent}  `
    const parts = [
      flat.attributes.length > 0 ? `attributes: {\n${attributes(flat, `${inner}  `)}${inner}}` : '',
      flat.elements.length > 0 ? `elements: [\n${elements(flat, `${inner}  `)}${inner}]` : '',
      flat.text ? `text: ${scalarRule(flat.text)}` : '',
      flat.choices.length > 0 ? `choices: [${flat.choices.map(choiceText).join(', ')}]` : '',
      flat.oneOf ? `oneOf: [${flat.oneOf.map((keys) => `[${keys.map(quote).join(', ')}]`).join(', ')}]` : '',
      flat.ordered ? 'ordered: true' : '',
      flat.anyAttribute ? 'anyAttribute: true' : '',
      flat.anyElement === 'any' ? 'anyElement: true' : '',
      flat.anyElement === 'one' ? "anyElement: 'one'" : '',
      since(flat),
    ].filter(Boolean)
    return parts.length === 0 ? '{}' : `{\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}}`
  }

  function attributes(flat: FlatType, indent: string): string {
    return flat.attributes
      .map((a) => `${indent}${property(a.name)}: ${scalarRule(a.type, a.unit, a.required)},\n`)
      .join('')
  }

  function elements(flat: FlatType, indent: string): string {
    return flat.elements
      .map((element) => {
        const key = element.key === element.name ? '' : `, ${quote(element.key)}`
        return `${indent}[${quote(element.name)}, ${quote(occurs(element))}, ${elementType(element, indent)}${key}],\n`
      })
      .join('')
  }

  function elementType(element: FlatElement, indent: string): string {
    const type = element.type
    if (type.kind === 'simple') return scalarRule(type.type)
    if (type.kind === 'any') return quote('any')
    if (type.kind === 'inline') return objectText(flatten(model, type.type), indent)
    uses.add(type.name)
    return cyclic.has(type.name) ? `() => ${camel(type.name)}` : camel(type.name)
  }
}

/** First versions of the parts that came later than the type. */
function since(flat: FlatType): string {
  const later = [...flat.attributes.map(({ name, since }) => ({ key: name, since })), ...flat.elements]
    .filter((part) => part.since !== undefined)
    .map(({ key, since = '' }) => `${property(key)}: ${quote(since)}`)
  return later.length > 0 ? `since: { ${later.join(', ')} }` : ''
}

const occurs = (element: FlatElement): string =>
  element.many ? (element.min > 0 ? '+' : '*') : element.min > 0 ? '1' : '?'

const choiceText = (choice: FlatType['choices'][number]): string =>
  `{ required: ${choice.required}, branches: [${choice.branches.map((branch) => `[${branch.join(', ')}]`).join(', ')}] }`

/** Named types that can reach themselves. */
export function cyclicTypes(model: Model): Set<string> {
  const edges = new Map<string, ReadonlySet<string>>()
  for (const [name, type] of model.complex) edges.set(name, tableText(model, type, new Set()).uses)
  const reaches = (from: string, target: string, seen = new Set<string>()): boolean => {
    for (const next of edges.get(from) ?? []) {
      if (next === target) return true
      if (seen.has(next)) continue
      seen.add(next)
      if (reaches(next, target, seen)) return true
    }
    return false
  }
  return new Set([...edges.keys()].filter((name) => reaches(name, name)))
}
