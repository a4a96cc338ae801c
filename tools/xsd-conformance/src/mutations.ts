import type { AnyCommand } from '@rkeeper-kit/xml-interface/server'
import { elementsOf, parseXml, type XmlElement } from '../../../packages/xml-interface/src/xml/tree.ts'

type Table = AnyCommand['request']

/** What can be done wrong. */
export const kinds = [
  'a required attribute left out',
  'a required element left out',
  'letters for a number',
  'a value outside of its list',
  'an unknown element',
  'two elements the wrong way round',
] as const

export interface Mutation {
  readonly kind: (typeof kinds)[number]
  readonly document: string
  /** Whether the schema has to refuse it; of the order of elements some schemas say nothing. */
  readonly wrong: boolean
}

/** Breaks an example in each way that it can be broken in, once each. */
export function mutationsOf(command: AnyCommand, example: string): Mutation[] {
  const root = parseXml(example)
  const element = root.name === 'RK7Query' ? elementsOf(root)[0] : root
  const found = new Map<Mutation['kind'], Mutation>()
  if (element)
    breakElement(element, command.request, example, (mutation) => {
      if (mutation.document !== example && !found.has(mutation.kind)) found.set(mutation.kind, mutation)
    })
  return [...found.values()]
}

type Add = (mutation: Mutation) => void

function breakElement(element: XmlElement, table: Table, source: string, add: Add): void {
  const replaced = (start: number, end: number, text: string): string =>
    source.slice(0, start) + text + source.slice(end)
  breakAttributes(element, table, replaced, add)
  const chosen = new Set((table.choices ?? []).flatMap((choice) => choice.branches.flat()))
  const children = elementsOf(element)
  for (const child of children) {
    const at = (table.elements ?? []).findIndex(([name]) => name === child.name)
    const rule = table.elements?.[at]
    if (!rule) continue
    const [name, occurs, content] = rule
    const only = children.filter((each) => each.name === name).length === 1
    if (only && (occurs === '1' || occurs === '+') && !chosen.has(at))
      add({
        kind: 'a required element left out',
        document: replaced(child.start, child.end, ''),
        wrong: true,
      })
    const inner = typeof content === 'function' ? content() : content
    if (typeof inner === 'object' && !('kind' in inner)) breakElement(child, inner, source, add)
  }
  const [first, second] = children
  if (first && second && first.name !== second.name) {
    const turned = source.slice(second.start, second.end) + source.slice(first.start, first.end)
    const document = replaced(first.start, second.end, turned)
    add({ kind: 'two elements the wrong way round', document, wrong: false })
  }
  if (first && !table.anyElement)
    add({
      kind: 'an unknown element',
      document: replaced(first.start, first.start, '<Nonsense/>'),
      wrong: true,
    })
}

type Replaced = (start: number, end: number, text: string) => string

function breakAttributes(element: XmlElement, table: Table, replaced: Replaced, add: Add): void {
  for (const { name, start, end } of element.attributes) {
    const rule = table.attributes?.[name]
    if (rule === undefined) continue
    const { kind, ...facets } = typeof rule === 'string' ? { kind: rule } : rule
    if (kind.endsWith('!'))
      add({ kind: 'a required attribute left out', document: replaced(start, end, ''), wrong: true })
    if ('enum' in facets && facets.enum)
      add({
        kind: 'a value outside of its list',
        document: replaced(start, end, `${name}="nonsense"`),
        wrong: true,
      })
    else if (/^(int|integer|long|nonNegative|positive)\b/.test(kind))
      add({ kind: 'letters for a number', document: replaced(start, end, `${name}="abc"`), wrong: true })
  }
}
