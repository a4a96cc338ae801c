import { XMLParser } from 'fast-xml-parser'
import { XmlElement as LibElement, XmlCData, XmlDocument, XmlText } from 'libxml2-wasm'
import type { XmlElement } from '../src/xml/tree.ts'

/** What a document says, in one form for every reader: name, attributes, and children with texts joined. */
export type Meaning = readonly [string, Readonly<Record<string, string>>, readonly (Meaning | string)[]]

function joined(parts: readonly (Meaning | string)[]): (Meaning | string)[] {
  const out: (Meaning | string)[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part
    else if (part !== '') out.push(part)
  }
  return out
}

export const ourMeaning = ({ name, attributes, children }: XmlElement): Meaning => [
  name,
  Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value])),
  joined(children.map((child) => (typeof child === 'string' ? child : ourMeaning(child)))),
]

export function libxml2Meaning(source: string): Meaning {
  const document = XmlDocument.fromString(source)
  try {
    return libElement(document.root)
  } finally {
    document.dispose()
  }
}

const qualified = ({ prefix, name }: { readonly prefix: string; readonly name: string }): string =>
  prefix === '' ? name : `${prefix}:${name}`

function libElement(element: LibElement): Meaning {
  const children: (Meaning | string)[] = []
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof LibElement) children.push(libElement(node))
    else if (node instanceof XmlText || node instanceof XmlCData) children.push(node.content)
  }
  const attributes = element.attrs.map((attribute) => [qualified(attribute), attribute.value] as const)
  return [qualified(element), Object.fromEntries(attributes), joined(children)]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  preserveOrder: true,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
})

type Node = { readonly [key: string]: unknown }

export function fxpMeaning(source: string): Meaning | undefined {
  const roots = (parser.parse(source) as Node[]).filter((node) => !('#text' in node))
  return roots[0] && fxpElement(roots[0])
}

function fxpElement(node: Node): Meaning {
  const name = Object.keys(node).find((key) => key !== ':@') ?? ''
  const children = (node[name] as Node[]).map((child) =>
    '#text' in child ? String(child['#text']) : fxpElement(child),
  )
  // It leaves line breaks and tabs in attributes as they are; XML makes them blanks.
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>).map(
    ([key, value]) => [key, value.replace(/\r\n|[\t\r\n]/g, ' ')] as const,
  )
  return [name, Object.fromEntries(attributes), joined(children)]
}
