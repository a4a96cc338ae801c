import { InvalidRequestError } from '@rkeeper-kit/core'
import type { ObjectTable } from '../table.ts'
import type { RawContent, RawElement } from '../types.ts'
import { escapeAttribute, escapeText, forbiddenCharacter } from '../xml/text.ts'
import { checkRelations } from './check.ts'
import { type Compiled, type CompiledElement, compile } from './compile.ts'
import { quickElement } from './quick.ts'
import type { Scalar } from './scalar.ts'

export interface EncodeOptions {
  /** Name of the command, for messages. */
  readonly command: string
  /** Requests have to name what they refer to; answers are taken as they are. Default `request`. */
  readonly direction?: 'request' | 'answer'
  /** Written before the attributes of the table, in this order; undefined ones are left out. */
  readonly before?: FurtherAttributes
  /** Written before the elements of the table. */
  readonly children?: string
}

/** Attributes that belong to no table. */
export type FurtherAttributes = Readonly<Record<string, string | number | undefined>>

/** ` name="value"` for each that is given. */
export function furtherAttributes(attributes: FurtherAttributes): string {
  let out = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined) out += ` ${name}="${escapeAttribute(String(value))}"`
  }
  return out
}

/**
 * Writes an element by its table: attributes and children in schema order, whatever the order of the keys.
 *
 * @throws InvalidRequestError naming the place, the value and what is expected
 */
export function encodeElement(
  name: string,
  table: ObjectTable,
  value: unknown,
  options: EncodeOptions,
): string {
  const { before = {}, children = '', direction } = options
  const compiled = compile(table)
  const tag = { opening: `<${name}${furtherAttributes(before)}`, closing: `</${name}>` }
  return (
    quickElement(tag, compiled, value, direction === 'answer', children) ??
    new Encoding(options).element(tag, compiled, value, undefined, children)
  )
}

interface Tag {
  /** Start tag up to the attributes of the table. */
  readonly opening: string
  readonly closing: string
}

class Encoding {
  readonly #options: EncodeOptions

  constructor(options: EncodeOptions) {
    this.#options = options
  }

  element({ opening, closing }: Tag, table: Compiled, value: unknown, path: Path, children = ''): string {
    const object = this.#object(value, path)
    for (const key of Object.keys(object))
      if (object[key] !== undefined && !table.keys.has(key)) this.#checkFurther(table, key, object, path)
    if (table.related && this.#options.direction !== 'answer') {
      const broken = checkRelations(table, object)
      if (broken) this.fail(broken.path ? join(path, broken.path) : path, broken.found, broken.expected)
    }
    const tag = opening + this.#attributes(table, object, path)
    const content =
      children + (table.text ? this.#text(table.text, object, path) : this.#children(table, object, path))
    return content === '' ? `${tag}/>` : `${tag}>${content}${closing}`
  }

  #checkFurther(table: Compiled, key: string, object: Record<string, unknown>, path: Path): void {
    const answer = this.#options.direction === 'answer'
    if (key === '$attributes' && (table.anyAttribute || answer)) return
    if (key === '$elements' && (table.anyElement || answer)) return
    const known = [...table.keys.keys()].join(', ') || 'none'
    this.fail(join(path, key), object[key], `one of the known parts: ${known}`)
  }

  #object(value: unknown, path: Path): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.fail(path, value, 'an object')
    return value as Record<string, unknown>
  }

  #attributes(table: Compiled, object: Record<string, unknown>, path: Path): string {
    let out = ''
    for (const [key, scalar] of table.attributes) {
      const value = object[key]
      if (value === undefined && !scalar.required) continue
      const text = scalar.attribute(value)
      if (text === undefined) this.fail(join(path, key), value, scalar.expected)
      out += ` ${key}="${text}"`
    }
    const further = object.$attributes
    return further === undefined ? out : out + this.#rawAttributes(further, join(path, '$attributes'), table)
  }

  #children(table: Compiled, object: Record<string, unknown>, path: Path): string {
    let out = ''
    if (table.ordered) out = this.#items(table, object.$items, join(path, '$items'))
    else {
      for (const { key, many } of table.requiredElements)
        if (object[key] === undefined)
          this.fail(join(path, key), undefined, many ? 'an array with at least one element' : 'an element')
      for (const rule of table.elements)
        if (object[rule.key] !== undefined && table.keys.get(rule.key) === rule)
          out += this.#child(rule, object[rule.key], join(path, rule.key))
    }
    const further = object.$elements
    if (table.anyElement === 'one' && (further as unknown[] | undefined)?.length !== 1)
      this.fail(join(path, '$elements'), further, 'an array with one element')
    if (further === undefined) return out
    if (!Array.isArray(further)) this.fail(join(path, '$elements'), further, 'an array of elements')
    return (
      out +
      (further as RawElement[])
        .map((each, i) => this.#raw(each.name, each, at(join(path, '$elements'), i)))
        .join('')
    )
  }

  #child(rule: CompiledElement, value: unknown, path: Path): string {
    if (!rule.many) return this.#content(rule, value, path)
    if (!Array.isArray(value)) this.fail(path, value, 'an array')
    const list = value as unknown[]
    if (list.length === 0 && rule.required && !rule.inChoice)
      this.fail(path, value, 'an array with at least one element')
    let out = ''
    for (let index = 0; index < list.length; index++) out += this.#content(rule, list[index], at(path, index))
    return out
  }

  #items(table: Compiled, value: unknown, path: Path): string {
    if (value === undefined) return ''
    if (!Array.isArray(value)) this.fail(path, value, 'an array')
    return (value as unknown[])
      .map((item, index) => {
        const here = at(path, index)
        const entries = Object.entries(this.#object(item, here)).filter((entry) => entry[1] !== undefined)
        const [key, content] = entries[0] ?? []
        const rule = table.elements.find((each) => each.key === key)
        if (entries.length !== 1 || !rule)
          this.fail(
            here,
            item,
            `an object with one key of ${table.elements.map((each) => each.key).join(', ')}`,
          )
        return this.#content(rule, content, join(here, rule.key))
      })
      .join('')
  }

  #content(rule: CompiledElement, value: unknown, path: Path): string {
    if (rule.content === 'any') return this.#raw(rule.name, value, path)
    if ('table' in rule.content) return this.element(rule, rule.content.table(), value, path)
    const text = this.#scalar(rule.content.scalar, value, path)
    return text === '' ? `<${rule.name}/>` : `<${rule.name}>${text}</${rule.name}>`
  }

  #text(scalar: Scalar, object: Record<string, unknown>, path: Path): string {
    return this.#scalar(scalar, object.$text, join(path, '$text'))
  }

  #scalar(scalar: Scalar, value: unknown, path: Path): string {
    const text = scalar.text(value)
    if (text === undefined) this.fail(path, value, scalar.expected)
    return text
  }

  #raw(name: string, value: unknown, path: Path): string {
    const { attributes = {}, children = [] } = this.#object(value, path) as Partial<RawContent>
    this.#checkName(name, path)
    const inner = children
      .map((child, index) => {
        if (typeof child !== 'string') return this.#raw(child.name, child, at(join(path, '/children'), index))
        if (forbiddenCharacter.test(child)) this.fail(path, child, 'characters that XML allows')
        return escapeText(child)
      })
      .join('')
    const tag = `${name}${this.#rawAttributes(attributes, path)}`
    return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>`
  }

  #rawAttributes(value: unknown, path: Path, table?: Compiled): string {
    return Object.entries(this.#object(value, path))
      .map(([name, text]) => {
        this.#checkName(name, join(path, name))
        if (table?.attributes.has(name) || typeof text !== 'string' || forbiddenCharacter.test(text))
          this.fail(join(path, name), text, 'a string, under a name that has no place of its own')
        return ` ${name}="${escapeAttribute(text)}"`
      })
      .join('')
  }

  #checkName(name: unknown, path: Path): void {
    if (typeof name !== 'string' || !/^[\p{L}_][\p{L}\p{N}_.\-:]*$/u.test(name))
      this.fail(path, name, 'an XML name')
  }

  fail(place: Path, value: unknown, expected: string): never {
    const { command } = this.#options
    const path = written(place)
    const found = value === undefined ? 'nothing' : shown(value)
    throw new InvalidRequestError(`${command}: ${path || 'the request'} is ${found}; expected ${expected}`, {
      operation: command,
      details: { path, expected, ...(value === undefined ? {} : { value }) },
    })
  }
}

/** Where a value stands. It is written out only when something is wrong there. */
interface Step {
  readonly above: Path
  /** A key, or an index. */
  readonly name: string | number
}

type Path = Step | undefined

const join = (above: Path, name: string): Step => ({ above, name })
const at = (above: Path, name: number): Step => ({ above, name })

function written(path: Path): string {
  if (!path) return ''
  const { above, name } = path
  if (typeof name === 'number') return `${written(above)}[${name}]`
  return above === undefined || name.startsWith('/') ? written(above) + name : `${written(above)}.${name}`
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 80)}"`
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
