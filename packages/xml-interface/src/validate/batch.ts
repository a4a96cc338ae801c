import { applyEdits, blank, type Edit } from '../leniency/apply.ts'
import { attributeOf, elementsOf, type XmlElement } from '../xml/tree.ts'

/** The answer to one command of a batch, as if the command had been sent alone. */
export interface BatchPart {
  readonly command: string
  /** Lines are where they were received. */
  readonly document: string
}

/** Takes the answer to a batch apart; undefined when it is no batch. */
export function batchParts(xml: string, root: XmlElement): readonly BatchPart[] | undefined {
  const results = elementsOf(root).filter(({ name }) => name === 'CommandResult')
  if (results.length === 0) return undefined
  return results.map((result) => ({
    command: attributeOf(result, 'CMD') ?? '',
    document: applyEdits(xml, alone(xml, root, result)),
  }))
}

/** The root begins where the result did, with the attributes of both; everything else beside the result is blanked. */
function alone(xml: string, root: XmlElement, result: XmlElement): readonly Edit[] {
  const others = elementsOf(root).filter((each) => each !== result)
  const repeated = elementsOf(result).filter(({ name }) => name === 'SourceCommand')
  const shared = root.attributes.filter(({ name }) => attributeOf(result, name) === undefined)
  const opened = endOfStartTag(xml, result)
  const empty = opened === result.end
  const own = xml.slice(result.start + 1 + result.name.length, opened - (empty ? 2 : 1))
  const attributes = shared
    .map(({ start, end }) => ` ${xml.slice(start, end).replaceAll('\n', ' ')}`)
    .join('')
  const endTag = empty ? [] : [{ start: xml.lastIndexOf('</', result.end), end: result.end }]
  const startTag = { start: root.start, end: endOfStartTag(xml, root) }
  return [
    ...[startTag, ...others, ...repeated, ...endTag].map((place) => blank(xml, place)),
    { start: result.start, end: opened, text: `<${root.name}${attributes}${own}>` },
  ]
}

const endOfStartTag = (xml: string, { attributes, name, start }: XmlElement): number =>
  xml.indexOf('>', attributes.at(-1)?.end ?? start + name.length) + 1
