import { checkRelations } from './check.ts'
import type { Compiled, CompiledElement, Plan, PlannedAttribute } from './compile.ts'
import { writtenOf } from './written.ts'

/**
 * Writes an element as the careful encoder does, or gives undefined where anything is out of the ordinary: a mistake, a key left
 * undefined, parts beyond the table. Whoever gets undefined asks the careful one, which also knows what to say.
 *
 * Objects that stand in one place mostly have the same keys, so order and completeness are worked out once for those.
 *
 * @param opening - the start tag up to the attributes of the table
 * @param inner - written before the elements of the table
 */
export function quickElement(
  rule: { readonly opening: string; readonly closing: string },
  table: Compiled,
  value: unknown,
  answer: boolean,
  inner = '',
): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const object = value as Record<string, unknown>
  const plan = planOf(table, object)
  if (!plan || (plan.related && !answer && checkRelations(table, object))) return undefined
  const { attributes, elements } = plan
  let tag = rule.opening
  for (let index = 0; index < attributes.length; index++) {
    const { key, lead, scalar } = attributes[index] as PlannedAttribute
    const text = scalar.attribute(object[key])
    if (text === undefined) return undefined
    tag += lead + text
  }
  let content: string | undefined = inner
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as CompiledElement
    const text: string | undefined = quickChild(element, object[element.key], answer)
    if (text === undefined) return undefined
    content += text
  }
  if (table.text) content = table.text.text(object.$text)
  if (content === undefined) return undefined
  const quote = attributes.length > 0 ? '"' : ''
  return content === '' ? `${tag}${quote}/>` : `${tag}${quote}>${content}${rule.closing}`
}

function quickChild(rule: CompiledElement, value: unknown, answer: boolean): string | undefined {
  if (!rule.many) return quickContent(rule, value, answer)
  if (!Array.isArray(value) || (value.length === 0 && rule.required && !rule.inChoice)) return undefined
  let out = ''
  for (let index = 0; index < value.length; index++) {
    const text = quickContent(rule, value[index], answer)
    if (text === undefined) return undefined
    out += text
  }
  return out
}

function quickContent(rule: CompiledElement, value: unknown, answer: boolean): string | undefined {
  const { content, opening, closing } = rule
  if (content === 'any') return undefined
  if ('table' in content) return quickPart(rule, content.table, value, answer)
  const text = content.scalar.text(value)
  return text === undefined ? undefined : text === '' ? `${opening}/>` : `${opening}>${text}${closing}`
}

function quickPart(
  rule: CompiledElement,
  table: () => Compiled,
  value: unknown,
  answer: boolean,
): string | undefined {
  const written = answer ? writtenOf(value) : undefined
  const known = written?.get(rule)
  if (known !== undefined) return known
  const text = quickElement(rule, table(), value, answer)
  if (text !== undefined) written?.set(rule, inOnePiece(text))
  return text
}

/** A text put together from parts is a tree of them, which each further use would walk through; looking into it makes it one piece. */
function inOnePiece(text: string): string {
  text.charCodeAt(0)
  return text
}

/** More ways to write one object than a program has; whoever has more is written carefully. */
const mostPlans = 16

function planOf(table: Compiled, object: Record<string, unknown>): Plan | undefined {
  const { plans } = table
  const keys = Object.keys(object)
  const known = plans.find((plan) => {
    let index = keys.length
    if (index !== plan.keys.length) return false
    while (index > 0 && keys[index - 1] === plan.keys[index - 1]) index--
    return index === 0
  })
  if (known) return known
  const plan = plans.length < mostPlans ? makePlan(table, keys) : undefined
  if (plan) plans.push(plan)
  return plan
}

function makePlan(table: Compiled, keys: readonly string[]): Plan | undefined {
  const attributes = []
  const elements: CompiledElement[] = []
  for (const key of keys) {
    const part = table.keys.get(key)
    if (part === undefined || part === 'items') return undefined
    if (part === 'text') continue
    if ('scalar' in part) attributes.push(part)
    else elements.push(part)
  }
  const given = new Set(keys)
  const complete =
    table.requiredAttributes.every(([name]) => given.has(name)) &&
    table.requiredElements.every(({ key }) => given.has(key)) &&
    (!table.text || given.has('$text')) &&
    !table.ordered &&
    table.anyElement !== 'one'
  if (!complete) return undefined
  const named = table.oneOf.some((set) => set.every((key) => given.has(key) && table.attributes.has(key)))
  return {
    keys,
    attributes: attributes
      .sort((one, other) => one.index - other.index)
      .map(({ key, scalar }, index) => ({ key, lead: `${index ? '"' : ''} ${key}="`, scalar })),
    elements: elements.sort((one, other) => one.index - other.index),
    related: table.related && !(named && table.choices.length === 0),
  }
}
