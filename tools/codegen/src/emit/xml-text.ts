/** Builds indented XML text. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly (XmlNode | string)[]
}

/** An element; children that are undefined are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (XmlNode | string | undefined)[] = [],
): XmlNode {
  return { name, attributes, children: children.filter((child) => child !== undefined) }
}

export function renderXml(node: XmlNode, indent = ''): string {
  const attributes = Object.entries(node.attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}/>\n`
  const only = node.children[0]
  if (node.children.length === 1 && typeof only === 'string')
    return `${indent}<${node.name}${attributes}>${escapeXml(only)}</${node.name}>\n`
  const inner = node.children
    .map((child) =>
      typeof child === 'string' ? `${indent}  ${escapeXml(child)}\n` : renderXml(child, `${indent}  `),
    )
    .join('')
  return `${indent}<${node.name}${attributes}>\n${inner}${indent}</${node.name}>\n`
}

const escapeXml = (value: string): string =>
  value.replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char,
  )
