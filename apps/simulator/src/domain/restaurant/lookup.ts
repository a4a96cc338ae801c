import type { Collection, RefItem, RefKey } from '../contract.ts'
import { normalizeGuid } from './keys.ts'

interface Index {
  readonly byId: ReadonlyMap<number, RefItem>
  readonly byCode: ReadonlyMap<number, RefItem>
  readonly byGuid: ReadonlyMap<string, RefItem>
}

/** Made when first needed; a change makes a new collection, so the index of each stays right as long as it lives. */
const indexes = new WeakMap<Collection, Index>()

/** The item of the key: by id if there is one, else by code, else by GUID. Undefined when there is none. */
export function lookUp(collection: Collection, { id, code, guid }: RefKey): RefItem | undefined {
  const index = indexOf(collection)
  if (id !== undefined) return index.byId.get(id)
  if (code !== undefined) return index.byCode.get(code)
  return guid === undefined ? undefined : index.byGuid.get(normalizeGuid(guid))
}

function indexOf(collection: Collection): Index {
  const known = indexes.get(collection)
  if (known) return known
  const { items } = collection
  const index: Index = {
    byId: new Map(items.map((item) => [item.id, item])),
    byCode: new Map(inUseLast(items).map((item) => [item.code, item])),
    byGuid: new Map(items.map((item) => [item.guid, item])),
  }
  indexes.set(collection, index)
  return index
}

/** The code of a deleted item may be given to another one. */
const inUseLast = (items: readonly RefItem[]): readonly RefItem[] => {
  const gone = items.filter(({ status }) => status === 'deleted')
  return gone.length === 0 ? items : [...gone, ...items.filter(({ status }) => status !== 'deleted')]
}

const children = new WeakMap<Collection, ReadonlyMap<number, readonly RefItem[]>>()

/** Items of the collection that have this parent. */
export function childrenIn(collection: Collection, parentId: number): readonly RefItem[] {
  let known = children.get(collection)
  if (!known) {
    known = byParent(collection.items)
    children.set(collection, known)
  }
  return known.get(parentId) ?? []
}

function byParent(items: readonly RefItem[]): ReadonlyMap<number, readonly RefItem[]> {
  const result = new Map<number, RefItem[]>()
  for (const item of items) {
    if (item.parentId === undefined) continue
    const siblings = result.get(item.parentId)
    if (siblings) siblings.push(item)
    else result.set(item.parentId, [item])
  }
  return result
}
