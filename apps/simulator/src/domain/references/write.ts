import type { Collection, CollectionName, RefItem, RefItemChange, RefKey, RefMove } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { keyText, normalizeGuid } from '../restaurant/keys.ts'
import { lookUp } from '../restaurant/lookup.ts'
import { guidOf } from '../scenario/guid.ts'
import type { RestaurantData } from '../state.ts'
import { parentCollections } from './hierarchy.ts'
import { withTables } from './tables.ts'
import { withItems } from './with-items.ts'

/** Reference data after a change, and the items that were written. */
export interface Written {
  readonly data: RestaurantData
  readonly items: readonly RefItem[]
}

/** Writes items one after the other, so that each may stand in one written before it. The data given stays as it is. */
export function writeItems(
  data: RestaurantData,
  name: CollectionName,
  changes: readonly RefItemChange[],
): Written {
  if (changes.length === 0) return { data, items: [] }
  const pages = new Map(data.collections[name].items.map((item) => [item.id, item]))
  const written = new Map<number, RefItem>()
  for (const change of changes) {
    const item = changed(data, name, pages, change)
    pages.set(item.id, item)
    written.set(item.id, item)
  }
  const items = [...written.values()]
  return { data: withTables(withItems(data, name, [...pages.values()]), name, items), items }
}

/** Moves an item before another one, or to the end. */
export function moveItem(
  data: RestaurantData,
  name: CollectionName,
  { item: key, before }: RefMove,
): RestaurantData {
  const collection = data.collections[name]
  const item = known(collection, key)
  const rest = collection.items.filter((each) => each !== item)
  const at = before ? rest.indexOf(known(collection, before)) : rest.length
  return withTables(withItems(data, name, rest.toSpliced(at < 0 ? rest.length : at, 0, item)), name, [item])
}

type Pages = ReadonlyMap<number, RefItem>

function changed(data: RestaurantData, name: CollectionName, pages: Pages, change: RefItemChange): RefItem {
  const before = asked(name, pages, change.key)
  if (!before && change.status === 'deleted') throw notFound(name, change.key ?? {})
  const { status: _status, parentId: _parentId, ...item } = before ?? fresh(name, pages, change)
  const parentId = parentIdOf(data, name, pages, change, before)
  const code = change.code ?? item.code
  const status =
    change.status ?? (before ? (before.status ?? (before.active ? 'active' : 'inactive')) : 'active')
  if (status !== 'deleted') assertCodeFree(name, pages, code, item.id)
  return {
    ...item,
    code,
    name: change.name ?? item.name,
    altName: change.altName ?? (before ? item.altName : (change.name ?? item.altName)),
    active: status === 'active',
    ...((status === 'deleted' || status === 'draft') && { status }),
    ...(parentId !== undefined && { parentId }),
    props: merged(item.props, change.props),
  }
}

/** The item that the key names; none where a new one is wanted. Only a GUID may be one that nobody has. */
function asked(name: CollectionName, pages: Pages, key: RefKey = {}): RefItem | undefined {
  if (key.id !== undefined) {
    const item = pages.get(key.id)
    if (!item) throw notFound(name, key)
    return item
  }
  const guid = key.guid === undefined ? undefined : normalizeGuid(key.guid)
  for (const item of pages.values()) {
    if (item.guid === guid || (item.code === key.code && item.status !== 'deleted')) return item
  }
  if (key.code !== undefined) throw notFound(name, key)
  return undefined
}

function fresh(name: CollectionName, pages: Pages, { key, code, newId }: RefItemChange): RefItem {
  const id = newId ?? 1 + greatest(pages, (item) => item.id)
  return {
    id,
    code: code ?? 1 + greatest(pages, (item) => item.code),
    guid: key?.guid === undefined ? guidOf(name, id) : normalizeGuid(key.guid),
    name: '',
    altName: '',
    active: true,
    props: {},
  }
}

function greatest(pages: Pages, value: (item: RefItem) => number): number {
  let most = 0
  for (const item of pages.values()) most = Math.max(most, value(item))
  return most
}

/** Where a collection stands under another one, each item needs a parent there: nothing could show it otherwise. */
function parentIdOf(
  data: RestaurantData,
  name: CollectionName,
  pages: Pages,
  { parent }: RefItemChange,
  before: RefItem | undefined,
): number | undefined {
  const above = parentCollections[name]
  if (above === name && parent?.id === 0) return undefined
  if (parent && above) {
    const found = above === name ? asked(name, pages, parent) : known(data.collections[above], parent)
    if (!found) throw notFound(name, parent)
    if (above === name && before) assertOutside(pages, before, found)
    return found.id
  }
  if (!before && above && above !== name) throw new DomainError('parentMissing', { collection: name, above })
  return before?.parentId
}

/** An item cannot stand in itself, nor in what stands in it. */
function assertOutside(pages: Pages, item: RefItem, parent: RefItem): void {
  for (let above: RefItem | undefined = parent; above; above = pages.get(above.parentId ?? 0)) {
    if (above.id === item.id)
      throw new DomainError('propertyWrong', { property: 'MainParentIdent', value: parent.id })
  }
}

function assertCodeFree(name: CollectionName, pages: Pages, code: number, id: number): void {
  for (const other of pages.values()) {
    if (other.code === code && other.id !== id && other.status !== 'deleted')
      throw new DomainError('codeTaken', { code, collection: name, name: other.name })
  }
}

/** Properties keep the spelling they had. */
function merged(
  props: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const result = { ...props }
  for (const [given, value] of Object.entries(changes)) {
    const name = Object.keys(props).find((each) => each.toLowerCase() === given.toLowerCase()) ?? given
    if (value === '') delete result[name]
    else result[name] = value
  }
  return result
}

function known(collection: Collection, key: RefKey): RefItem {
  const item = lookUp(collection, key)
  if (!item) throw notFound(collection.name, key)
  return item
}

const notFound = (collection: CollectionName, key: RefKey): DomainError =>
  new DomainError('itemNotFound', { key: keyText(key), collection })
