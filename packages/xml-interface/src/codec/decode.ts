import type { ObjectTable } from '../table.ts'
import type { RawContent, RawElement } from '../types.ts'
import { textOf, type XmlElement } from '../xml/tree.ts'
import { type Compiled, type CompiledElement, compile } from './compile.ts'
import type { Scalar, ScalarValue } from './scalar.ts'

/** A part of a document that does not fit its table. Decoding goes on without it. */
export interface Problem {
  /** Where, for example `Order/Session/Dish/@quantity`. */
  readonly path: string
  readonly kind: 'missing' | 'value' | 'unknown' | 'repeated' | 'text'
  readonly expected?: string
  readonly found?: string
}

export interface DecodeOptions {
  /** Attributes and elements of the root that belong to the envelope. */
  readonly skip?: { readonly attributes: ReadonlySet<string>; readonly elements: ReadonlySet<string> }
}

export interface Decoded {
  readonly value: Record<string, unknown>
  readonly problems: readonly Problem[]
}

/** Reads an element by its table. What does not fit is kept in `$attributes` and `$elements` and told as a problem. */
export function decodeElement(table: ObjectTable, element: XmlElement, options: DecodeOptions = {}): Decoded {
  const problems: Problem[] = []
  const value = new Decoding(problems).object(compile(table), element, '', options.skip)
  return { value, problems }
}

type Draft = Record<string, unknown>

class Decoding {
  readonly #problems: Problem[]

  constructor(problems: Problem[]) {
    this.#problems = problems
  }

  object(table: Compiled, element: XmlElement, path: string, skip?: DecodeOptions['skip']): Draft {
    const result: Draft = {}
    this.#attributes(table, element, path, result, skip?.attributes)
    if (table.text) {
      const text = this.#scalar(table.text, textOf(element), `${path}text()`)
      if (text !== undefined) result.$text = text
    } else if (/\S/.test(textOf(element)))
      this.#problem(`${path}text()`, 'text', undefined, textOf(element).trim())
    if (table.ordered) result.$items = this.#items(table, element, path, result)
    else this.#children(table, element, path, result, skip?.elements)
    return result
  }

  #attributes(
    table: Compiled,
    element: XmlElement,
    path: string,
    result: Draft,
    skip?: ReadonlySet<string>,
  ): void {
    for (const { name, value } of element.attributes) {
      if (skip?.has(name) || isNamespaceAttribute(name)) continue
      const scalar = table.attributes.get(name)
      const typed = scalar && this.#scalar(scalar, value, `${path}@${name}`)
      if (typed !== undefined) set(result, name, typed)
      else {
        if (!scalar && !table.anyAttribute) this.#problem(`${path}@${name}`, 'unknown', undefined, value)
        keepAttribute(result, name, value)
      }
    }
    for (const [name, scalar] of table.attributes)
      if (scalar.required && !element.attributes.some((attribute) => attribute.name === name))
        this.#problem(`${path}@${name}`, 'missing', scalar.expected)
  }

  #children(
    table: Compiled,
    element: XmlElement,
    path: string,
    result: Draft,
    skip?: ReadonlySet<string>,
  ): void {
    for (const rule of table.elements) if (rule.many) set(result, rule.key, [])
    let last = 0
    for (const child of element.children) {
      if (typeof child === 'string' || skip?.has(child.name)) continue
      const rules = table.byName.get(child.name)
      const rule = rules?.find((each) => each.index >= last) ?? rules?.[0]
      if (!rule) {
        if (!table.anyElement) this.#problem(`${path}${child.name}`, 'unknown')
        keepElement(result, child)
        continue
      }
      last = rule.index
      this.#child(rule, child, path, result)
    }
    for (const rule of table.elements) this.#checkPresence(rule, path, result)
  }

  #child(rule: CompiledElement, child: XmlElement, path: string, result: Draft): void {
    const value = this.#content(rule, child, `${path}${child.name}`)
    if (value === undefined) {
      keepElement(result, child)
      return
    }
    if (rule.many) {
      ;(result[rule.key] as unknown[]).push(value)
      return
    }
    if (Object.hasOwn(result, rule.key)) {
      this.#problem(`${path}${child.name}`, 'repeated')
      keepElement(result, child)
      return
    }
    set(result, rule.key, value)
  }

  #checkPresence(rule: CompiledElement, path: string, result: Draft): void {
    if (!rule.required || rule.inChoice) return
    const value = result[rule.key]
    if (value === undefined || (rule.many && (value as unknown[]).length === 0))
      this.#problem(`${path}${rule.name}`, 'missing', 'an element')
  }

  #items(table: Compiled, element: XmlElement, path: string, result: Draft): unknown[] {
    const items: unknown[] = []
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const rule = table.byName.get(child.name)?.[0]
      const value = rule && this.#content(rule, child, `${path}${child.name}`)
      if (rule && value !== undefined) items.push(set({}, rule.key, value))
      else {
        if (!rule) this.#problem(`${path}${child.name}`, 'unknown')
        keepElement(result, child)
      }
    }
    return items
  }

  #content(rule: CompiledElement, child: XmlElement, path: string): unknown {
    if (rule.content === 'any') return rawContent(child)
    if ('scalar' in rule.content) {
      this.#plain(child, path)
      return this.#scalar(rule.content.scalar, textOf(child), path)
    }
    return this.object(rule.content.table(), child, `${path}/`)
  }

  /** An element with nothing but a text has no attributes and no children. */
  #plain(child: XmlElement, path: string): void {
    for (const { name, value } of child.attributes)
      if (!isNamespaceAttribute(name)) this.#problem(`${path}/@${name}`, 'unknown', undefined, value)
    for (const inner of child.children)
      if (typeof inner !== 'string') this.#problem(`${path}/${inner.name}`, 'unknown')
  }

  #scalar(scalar: Scalar, text: string, path: string): ScalarValue | undefined {
    const value = scalar.parse(text)
    if (value === undefined) this.#problem(path, 'value', scalar.expected, text)
    return value
  }

  #problem(path: string, kind: Problem['kind'], expected?: string, found?: string): void {
    this.#problems.push({
      path,
      kind,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
    })
  }
}

const isNamespaceAttribute = (name: string): boolean => name === 'xmlns' || /^(xmlns|xsi|xml):/.test(name)

/** Sets a property even if it is named like one of Object.prototype. */
function set(target: Draft, key: string, value: unknown): Draft {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  else target[key] = value
  return target
}

function keepAttribute(result: Draft, name: string, value: string): void {
  result.$attributes ??= {}
  set(result.$attributes as Draft, name, value)
}

function keepElement(result: Draft, child: XmlElement): void {
  result.$elements ??= []
  ;(result.$elements as RawElement[]).push(rawElement(child))
}

/** An element without its places in the source. */
export function rawElement(element: XmlElement): RawElement {
  return { name: element.name, ...rawContent(element) }
}

function rawContent(element: XmlElement): RawContent {
  const attributes: Draft = {}
  for (const { name, value } of element.attributes) set(attributes, name, value)
  return {
    attributes: attributes as Record<string, string>,
    children: element.children.map((child) => (typeof child === 'string' ? child : rawElement(child))),
  }
}
