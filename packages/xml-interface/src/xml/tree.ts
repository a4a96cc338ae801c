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
export function treeBuilder(): XmlHandler & { readonly root: XmlElement | undefined } {
  const stack: Growing[] = []
  let root: Growing | undefined
  return {
    get root() {
      return root
    },
    open(name, start) {
      const element: Growing = { name, attributes: [], children: [], start, end: start }
      stack.at(-1)?.children.push(element)
      root ??= element
      stack.push(element)
    },
    attribute(name, value, start, end) {
      stack.at(-1)?.attributes.push({ name, value, start, end })
    },
    text(text) {
      const children = stack.at(-1)?.children
      const last = children?.at(-1)
      if (children && typeof last === 'string') children[children.length - 1] = last + text
      else children?.push(text)
    },
    close(end) {
      const element = stack.pop()
      if (element) element.end = end
    },
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
