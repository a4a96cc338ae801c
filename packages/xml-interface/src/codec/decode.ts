import type { ObjectTable } from '../table.ts'
import type { RawElement } from '../types.ts'
import type { XmlHandler } from '../xml/scan.ts'
import { replay, type XmlElement } from '../xml/tree.ts'
import { type Compiled, type CompiledElement, compile } from './compile.ts'
import {
  contentOf,
  type Draft,
  elementOf,
  type Frame,
  isNamespaceAttribute,
  nothing,
  type ObjectFrame,
  type RawFrame,
  rawFrame,
  rawText,
  type ScalarFrame,
  set,
} from './frame.ts'
import type { Scalar, ScalarValue } from './scalar.ts'
import { emptyShape, extended, objectOf, type Shape } from './shapes.ts'

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
  const decoder = new Decoder(table, options)
  replay(element, decoder)
  return decoder
}

/**
 * Fills the object of a table while the document is being read: no tree stands between. It is told of one element, from
 * its opening to its close.
 */
export class Decoder implements XmlHandler, Decoded {
  value: Draft = {}
  readonly problems: Problem[] = []
  /** What belongs to the envelope, as it is written. */
  readonly skipped = { attributes: new Map<string, string>(), elements: [] as RawElement[] }
  readonly #table: Compiled
  readonly #skip: DecodeOptions['skip']
  readonly #frames: Frame[] = []
  #frame: Frame | undefined
  /** Attributes of the element whose tag is being read. */
  readonly #keys: string[] = []
  readonly #values: unknown[] = []
  #count = 0
  #shape: Shape | undefined
  readonly #rawShapes = new Map<string, Shape>()
  readonly #rawBudget = { left: 1000 }

  constructor(table: ObjectTable, { skip }: DecodeOptions = {}) {
    this.#table = compile(table)
    this.#skip = skip
  }

  open(name: string): void {
    const above = this.#frame
    if (above && above.kind !== 'scalar' && !above.attributesDone) this.#finishAttributes(above)
    const frame = above ? this.#childFrame(above, name) : objectFrame(name, undefined, this.#table)
    this.#count = 0
    this.#shape = frame.kind === 'object' ? frame.table.shape : this.#rawShape(name)
    this.#frames.push(frame)
    this.#frame = frame
  }

  attribute(name: string, value: string): void {
    const frame = this.#frame as Frame
    if (frame.kind === 'object') this.#objectAttribute(frame, name, value)
    else if (frame.kind === 'raw') this.#keep(name, value)
    else {
      if (!isNamespaceAttribute(name)) this.#problem(`@${name}`, 'unknown', undefined, value)
      set(rawOf(frame).attributes, name, value)
    }
  }

  /** Half of an answer is numbers: read as such, they need no text in between. What belongs to the envelope is kept as it is written. */
  digits(name: string, value: number): boolean {
    const frame = this.#frame
    if (frame?.kind !== 'object' || (this.#skip && this.#frames.length === 1)) return false
    const typed = frame.table.attributes.get(name)?.fromDigits?.(value)
    if (typed === undefined) return false
    this.#keep(name, typed)
    return true
  }

  text(text: string): void {
    const frame = this.#frame as Frame
    if (frame.kind === 'raw') rawText(frame, text)
    else if (frame.kind === 'scalar') {
      frame.text += text
      if (frame.raw) rawText(frame.raw, text)
    } else if (frame.table.text || !isBlank(text)) frame.text += text
  }

  close(): void {
    const frame = this.#frame as Frame
    if (frame.kind !== 'scalar' && !frame.attributesDone) this.#finishAttributes(frame)
    if (frame.kind === 'object') this.#finishObject(frame)
    const value = frame.kind === 'scalar' ? this.#scalar(frame.scalar, frame.text, '') : undefined
    this.#frames.pop()
    const above = this.#frames.at(-1)
    this.#frame = above
    if (!above) return
    if (above.kind === 'object') this.#attach(above, frame, value)
    else if (frame.kind === 'raw') rawOf(above).children.push(elementOf(frame))
  }

  #childFrame(above: Frame, name: string): Frame {
    if (above.kind === 'raw') return rawFrame(name)
    if (above.kind === 'scalar') {
      this.#problem(name, 'unknown')
      rawOf(above)
      return rawFrame(name)
    }
    if (this.#frames.length === 1 && this.#skip?.elements.has(name)) return rawFrame(name, envelopePart)
    const rule = ruleFor(above, name)
    if (!rule) {
      if (above.table.ordered || !above.table.anyElement) this.#problem(name, 'unknown')
      return rawFrame(name)
    }
    if (!rule.many && !above.table.ordered && Object.hasOwn(above.result, rule.key)) {
      this.#problem(name, 'repeated')
      return rawFrame(name)
    }
    const { content } = rule
    if (content === 'any') return rawFrame(name, rule)
    if ('scalar' in content)
      return { kind: 'scalar', name, rule, scalar: content.scalar, text: '', raw: undefined }
    return objectFrame(name, rule, content.table())
  }

  #objectAttribute(frame: ObjectFrame, name: string, value: string): void {
    const { table } = frame
    const scalar = table.attributes.get(name)
    if (this.#skip && this.#frames.length === 1 && this.#skip.attributes.has(name)) {
      this.skipped.attributes.set(name, value)
      return
    }
    const typed = scalar?.parse(value)
    if (typed !== undefined) {
      this.#keep(name, typed)
      return
    }
    if (isNamespaceAttribute(name)) return
    if (scalar) this.#problem(`@${name}`, 'value', scalar.expected, value)
    else if (!table.anyAttribute) this.#problem(`@${name}`, 'unknown', undefined, value)
    frame.extra ??= {}
    set(frame.extra, name, value)
  }

  #keep(key: string, value: unknown): void {
    this.#keys[this.#count] = key
    this.#values[this.#count] = value
    this.#count++
    if (this.#shape) this.#shape = extended(this.#shape, key)
  }

  #rawShape(name: string): Shape | undefined {
    let shape = this.#rawShapes.get(name)
    if (!shape && this.#rawBudget.left > 0) {
      shape = emptyShape(this.#rawBudget)
      this.#rawShapes.set(name, shape)
    }
    return shape
  }

  /** After the last attribute: the object, which attributes it lacks, and the lists that its children go into. */
  #finishAttributes(frame: ObjectFrame | RawFrame): void {
    const object = objectOf(this.#shape, this.#keys, this.#values, this.#count)
    frame.attributesDone = true
    if (frame.kind === 'raw') {
      frame.attributes = object
      return
    }
    const { table, extra } = frame
    frame.result = object
    if (this.#frames.length === 1) this.value = object
    if (extra) object.$attributes = extra
    for (const [name, { expected }] of table.requiredAttributes) {
      const skipped = this.#frames.length === 1 && this.#skip?.attributes.has(name)
      const given = object[name] !== undefined || (extra && Object.hasOwn(extra, name))
      if (!given && !skipped) this.#problem(`@${name}`, 'missing', expected)
    }
    if (table.ordered) object.$items = []
    else for (const { key } of table.lists) object[key] = []
  }

  #finishObject(frame: ObjectFrame): void {
    const { table, result, text } = frame
    if (table.text) {
      const value = this.#scalar(table.text, text, 'text()')
      if (value !== undefined) result.$text = value
    } else if (text !== '') this.#problem('text()', 'text', undefined, text.trim())
    if (table.ordered) return
    for (const rule of table.requiredElements) {
      const value = result[rule.key]
      if (value === undefined || (rule.many && (value as unknown[]).length === 0))
        this.#problem(rule.name, 'missing', 'an element')
    }
  }

  /** Puts a finished child where it belongs. */
  #attach(above: ObjectFrame, frame: Frame, scalar: ScalarValue | undefined): void {
    const { rule } = frame
    if (rule === envelopePart) {
      this.skipped.elements.push(elementOf(frame as RawFrame))
      return
    }
    const value =
      frame.kind === 'object' ? frame.result : frame.kind === 'raw' ? rule && contentOf(frame) : scalar
    const { result } = above
    if (!rule || value === undefined) {
      result.$elements ??= []
      ;(result.$elements as RawElement[]).push(
        elementOf(frame.kind === 'raw' ? frame : rawOf(frame as ScalarFrame)),
      )
    } else if (above.table.ordered) {
      const item: Draft = {}
      set(item, rule.key, value)
      ;(result.$items as Draft[]).push(item)
    } else if (rule.many) (result[rule.key] as unknown[]).push(value)
    else set(result, rule.key, value)
  }

  #scalar(scalar: Scalar, text: string, place: string): ScalarValue | undefined {
    const value = scalar.parse(text)
    if (value === undefined) this.#problem(place, 'value', scalar.expected, text)
    return value
  }

  /** @param place - within the current element; empty for the element itself */
  #problem(place: string, kind: Problem['kind'], expected?: string, found?: string): void {
    const names = this.#frames.slice(1).map((frame) => frame.name)
    this.problems.push({
      path: [...names, ...(place === '' ? [] : [place])].join('/'),
      kind,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
    })
  }
}

/** Stands for an element of the envelope. */
const envelopePart: CompiledElement = {
  name: '',
  opening: '',
  closing: '',
  key: '',
  index: -1,
  many: false,
  required: false,
  inChoice: false,
  content: 'any',
}

const objectFrame = (name: string, rule: CompiledElement | undefined, table: Compiled): ObjectFrame => ({
  kind: 'object',
  name,
  rule,
  table,
  result: nothing,
  attributesDone: false,
  extra: undefined,
  text: '',
  last: 0,
})

/** The rule of a child; of several with its name the one whose turn it is. */
function ruleFor(above: ObjectFrame, name: string): CompiledElement | undefined {
  const rules = above.table.byName.get(name)
  if (!rules) return undefined
  const rule =
    rules.length === 1 || above.table.ordered
      ? rules[0]
      : (rules.find((each) => each.index >= above.last) ?? rules[0])
  if (rule) above.last = rule.index
  return rule
}

function rawOf(frame: ScalarFrame | RawFrame): RawFrame {
  if (frame.kind === 'raw') return frame
  if (!frame.raw) {
    frame.raw = { ...rawFrame(frame.name), attributes: {}, attributesDone: true }
    if (frame.text !== '') rawText(frame.raw, frame.text)
  }
  return frame.raw
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) return false
  return true
}
