import { type ScanOptions, scanXml, type XmlHandler } from './scan.ts'

export interface XmlAttribute {
  readonly name: string
  readonly value: string
  /** Where it stands in the source, without the space before it. */
  readonly start: number
  readonly end: number
}

/** An element with its place in the source. */
export interface XmlElement {
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly (XmlElement | string)[]
  readonly start: number
  readonly end: number
}

interface Growing {
  readonly name: string
  readonly attributes: XmlAttribute[]
  readonly children: (XmlElement | string)[]
  readonly start: number
  end: number
}

/**
 * Reads a document into a tree.
 *
 * @throws XmlSyntaxError
 */
export function parseXml(source: string, options?: ScanOptions): XmlElement {
  const tree = treeBuilder()
  scanXml(source, tree, options)
  return tree.root as XmlElement
}

/** Makes a tree of what it is told. */
export const treeBuilder = (): XmlHandler & { readonly root: XmlElement | undefined } => new TreeBuilder()

class TreeBuilder implements XmlHandler {
  root: Growing | undefined
  readonly #open: Growing[] = []
  #current: Growing | undefined

  open(name: string, start: number): void {
    const element: Growing = { name, attributes: [], children: [], start, end: start }
    if (this.#current) this.#current.children.push(element)
    else this.root ??= element
    this.#open.push(element)
    this.#current = element
  }

  attribute(name: string, value: string, start: number, end: number): void {
    this.#current?.attributes.push({ name, value, start, end })
  }

  text(text: string): void {
    const children = this.#current?.children
    const last = children?.at(-1)
    if (children && typeof last === 'string') children[children.length - 1] = last + text
    else children?.push(text)
  }

  close(end: number): void {
    const element = this.#open.pop()
    if (element) element.end = end
    this.#current = this.#open.at(-1)
  }
}

/** Tells a handler of an element as if it were being read. */
export function replay(element: XmlElement, handler: XmlHandler): void {
  handler.open(element.name, element.start)
  for (const { name, value, start, end } of element.attributes) handler.attribute(name, value, start, end)
  for (const child of element.children) {
    if (typeof child === 'string') handler.text(child)
    else replay(child, handler)
  }
  handler.close(element.end)
}

/** Child elements, without texts. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string')

export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value

/** The texts of an element, joined. */
export const textOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('')
