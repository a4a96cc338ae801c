import type { ChoiceRule, ElementContent, ElementRule, ObjectTable } from '../table.ts'
import { type Scalar, scalarOf } from './scalar.ts'
import { emptyShape, type Shape } from './shapes.ts'

/** A table made ready for use: names looked up by map, scalars prepared. */
export interface Compiled {
  readonly attributes: ReadonlyMap<string, Scalar>
  readonly requiredAttributes: readonly (readonly [string, Scalar])[]
  readonly elements: readonly CompiledElement[]
  /** Elements by XML name; more than one where a name occurs twice. */
  readonly byName: ReadonlyMap<string, readonly CompiledElement[]>
  /** Elements that may repeat: lists even where there is none. */
  readonly lists: readonly CompiledElement[]
  /** Elements that have to be there, whatever else is. */
  readonly requiredElements: readonly CompiledElement[]
  readonly text: Scalar | undefined
  /** What stands behind each key that an object of this type may have, apart from `$attributes` and `$elements`. */
  readonly keys: ReadonlyMap<string, Part>
  readonly choices: readonly ChoiceRule[]
  readonly oneOf: readonly (readonly string[])[]
  /** Whether there are rules between the parts: choices, or one of several keys. */
  readonly related: boolean
  readonly ordered: boolean
  /** Where the shapes of decoded objects begin. */
  readonly shape: Shape
  /** Ways to write objects, as they turn up. */
  readonly plans: Plan[]
  readonly anyAttribute: boolean
  readonly anyElement: boolean | 'one'
}

/** An attribute, an element, or, where the order of elements matters, all of them; or the text. */
type Part = CompiledAttribute | CompiledElement | 'items' | 'text'

interface CompiledAttribute {
  readonly scalar: Scalar
  readonly key: string
  readonly index: number
}

export interface CompiledElement {
  readonly name: string
  /** Start tag up to its attributes, and end tag. */
  readonly opening: string
  readonly closing: string
  readonly key: string
  readonly index: number
  readonly many: boolean
  readonly required: boolean
  /** Belongs to a choice: needed only where its branch is taken. */
  readonly inChoice: boolean
  readonly content: { readonly scalar: Scalar } | { readonly table: () => Compiled } | 'any'
}

export interface PlannedAttribute {
  readonly key: string
  /** What stands before the value: the end of the value before it too. */
  readonly lead: string
  readonly scalar: Scalar
}

/** How objects with exactly these keys, in this order, are written. */
export interface Plan {
  readonly keys: readonly string[]
  readonly attributes: readonly PlannedAttribute[]
  readonly elements: readonly CompiledElement[]
  /** Whether there are rules between the parts that the keys alone do not settle. */
  readonly related: boolean
}

const ready = new WeakMap<ObjectTable, Compiled>()

export function compile(table: ObjectTable): Compiled {
  let compiled = ready.get(table)
  if (!compiled) {
    compiled = prepare(table)
    ready.set(table, compiled)
  }
  return compiled
}

function prepare(table: ObjectTable): Compiled {
  const inChoice = new Set((table.choices ?? []).flatMap((choice) => choice.branches.flat()))
  const elements = (table.elements ?? []).map((rule, index) => element(rule, index, inChoice.has(index)))
  const byName = new Map<string, CompiledElement[]>()
  for (const each of elements) byName.set(each.name, [...(byName.get(each.name) ?? []), each])
  const attributes = new Map(
    Object.entries(table.attributes ?? {}).map(([name, rule]) => [name, scalarOf(rule)]),
  )
  return {
    keys: new Map<string, Part>([
      ...[...attributes].map(([key, scalar], index): [string, Part] => [key, { scalar, key, index }]),
      ...(table.ordered
        ? [['$items', 'items'] as const]
        : elements.map((each): [string, Part] => [each.key, each])),
      ...(table.text === undefined ? [] : [['$text', 'text'] as const]),
    ]),
    attributes,
    requiredAttributes: [...attributes].filter(([, scalar]) => scalar.required),
    elements,
    byName,
    lists: elements.filter((each) => each.many),
    requiredElements: elements.filter((each) => each.required && !each.inChoice),
    text: table.text === undefined ? undefined : scalarOf(table.text),
    choices: table.choices ?? [],
    oneOf: table.oneOf ?? [],
    related: (table.choices ?? []).length > 0 || (table.oneOf ?? []).length > 0,
    ordered: table.ordered ?? false,
    shape: emptyShape(),
    plans: [],
    anyAttribute: table.anyAttribute ?? false,
    anyElement: table.anyElement ?? false,
  }
}

function element(rule: ElementRule, index: number, inChoice: boolean): CompiledElement {
  const [name, occurs, content, key = name] = rule
  return {
    name,
    opening: `<${name}`,
    closing: `</${name}>`,
    key,
    index,
    many: occurs === '*' || occurs === '+',
    required: occurs === '1' || occurs === '+',
    inChoice,
    content: contentOf(content),
  }
}

function contentOf(content: ElementContent): CompiledElement['content'] {
  if (content === 'any') return 'any'
  if (typeof content === 'function') return { table: () => compile(content()) }
  if (typeof content === 'string' || 'kind' in content) return { scalar: scalarOf(content) }
  return { table: () => compile(content) }
}
