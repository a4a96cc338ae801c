import type { CollectionName, RefItem } from '../contract.ts'
import { refItem } from './collections.ts'
import type { ScenarioReference, ScenarioReferences } from './schema-references.ts'

type Lists = Partial<Record<CollectionName, readonly RefItem[]>>

/** The items of a scenario with those of its `references`, which add items to any collection and properties to any item. */
export function withReferences(lists: Lists, references: ScenarioReferences): Lists {
  const result = { ...lists }
  for (const [key, entries = []] of Object.entries(references)) {
    const name = key as CollectionName
    result[name] = entries.reduce((items, entry) => withEntry(items, name, entry), lists[name] ?? [])
  }
  return result
}

function withEntry(
  items: readonly RefItem[],
  collection: CollectionName,
  entry: ScenarioReference,
): readonly RefItem[] {
  const known = items.find(({ code }) => code === entry.code)
  if (!known) return [...items, newItem(collection, entry)]
  const more = { props: { ...known.props, ...entry.props }, ...(entry.blobs && { blobs: entry.blobs }) }
  return items.map((item) => (item === known ? { ...item, ...more } : item))
}

function newItem(collection: CollectionName, entry: ScenarioReference): RefItem {
  const { id, code, guid, name, parent, props, blobs } = entry
  if (!name)
    throw new Error(`The scenario's references: item ${code} of ${collection} is new, so it needs a name.`)
  const line = { code, name, ...(id !== undefined && { id }), ...(guid !== undefined && { guid }) }
  const item = refItem(collection, line, { props, ...(parent !== undefined && { parentId: parent }) })
  return { ...item, ...(blobs && { blobs }) }
}
