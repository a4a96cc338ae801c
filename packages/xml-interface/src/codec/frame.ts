import type { RawContent, RawElement } from '../types.ts'
import type { Compiled, CompiledElement } from './compile.ts'
import type { Scalar } from './scalar.ts'

/** An object that is being filled. */
export type Draft = Record<string, unknown>

/** An element by its table. */
export interface ObjectFrame {
  readonly kind: 'object'
  readonly name: string
  /** Place in the object above; undefined for the root. */
  readonly rule: CompiledElement | undefined
  readonly table: Compiled
  /** Set when the attributes are read. */
  result: Draft
  attributesDone: boolean
  /** Attributes that the table does not have, or whose value is none. */
  extra: Draft | undefined
  text: string
  /** Index of the latest child's rule: names that occur twice are told apart by their order. */
  last: number
}

/** An element that holds a text. What does not belong there is kept, in case the text is none of its type. */
export interface ScalarFrame {
  readonly kind: 'scalar'
  readonly name: string
  readonly rule: CompiledElement
  readonly scalar: Scalar
  text: string
  raw: RawFrame | undefined
}

/** An element of any kind, kept as it stands. */
export interface RawFrame {
  readonly kind: 'raw'
  readonly name: string
  /** Where a table asks for it; undefined for what is unknown. */
  readonly rule: CompiledElement | undefined
  /** Set when the attributes are read. */
  attributes: Draft
  attributesDone: boolean
  readonly children: (RawElement | string)[]
}

export type Frame = ObjectFrame | ScalarFrame | RawFrame

export const rawFrame = (name: string, rule?: CompiledElement): RawFrame => ({
  kind: 'raw',
  name,
  rule,
  attributes: nothing,
  attributesDone: false,
  children: [],
})

/** Stands for what is not read yet. */
export const nothing: Draft = Object.freeze({})

export function rawText(frame: RawFrame, text: string): void {
  const { children } = frame
  const last = children.at(-1)
  if (typeof last === 'string') children[children.length - 1] = last + text
  else children.push(text)
}

export const contentOf = ({ attributes, children }: RawFrame): RawContent => ({
  attributes: attributes as Record<string, string>,
  children,
})

export const elementOf = ({ name, attributes, children }: RawFrame): RawElement => ({
  name,
  attributes: attributes as Record<string, string>,
  children,
})

/** Sets a property even if it is named like one of Object.prototype. */
export function set(target: Draft, key: string, value: unknown): void {
  if (key.length === 9 && key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  else target[key] = value
}

export const isNamespaceAttribute = (name: string): boolean =>
  name.charCodeAt(0) === 120 && (name === 'xmlns' || /^(xmlns|xsi|xml):/.test(name))
