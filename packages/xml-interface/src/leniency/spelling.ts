import { positionAt } from '../xml/syntax-error.ts'
import type { XmlElement } from '../xml/tree.ts'
import type { Tidied } from './apply.ts'

/** Commands that a server takes in a second spelling. Source: seen on a 7.26.8 server. */
const secondSpellings: Readonly<Record<string, string>> = { CreateRkFriendsAnchor: 'CreaterkFriendsAnchor' }

/** The name that the schema has for a command written in its second spelling. */
export const schemaSpelling = (name: string): string | undefined => secondSpellings[name]

/** The edit that brings the name of a command to the spelling of the schema, where it has another. */
export function respelt(source: string, element: XmlElement, name: string): Tidied {
  const attribute = element.attributes.find((each) => each.name === 'CMD')
  if (!attribute || schemaSpelling(attribute.value) !== name) return { edits: [], uses: [] }
  const { start, end, value } = attribute
  return {
    edits: [{ start, end, text: `CMD="${name}"` }],
    uses: [{ id: 'commandSpelling', found: `CMD="${value}"`, line: positionAt(source, start).line }],
  }
}
