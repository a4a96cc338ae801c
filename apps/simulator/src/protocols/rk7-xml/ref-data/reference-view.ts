import type { RawElement } from '@rkeeper-kit/xml-interface'
import type { Collection, RefItem, RefKey, RestaurantDomain } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { given, refKey } from '../views/refs.ts'
import { type ItemOptions, itemView } from './item-view.ts'
import { everything, type PropMask, PropMaskError, parsePropMask } from './prop-mask.ts'

/** What the commands that read collections have in common. */
export interface ReferenceQuery extends ItemOptions {
  readonly RefName: string
  readonly RefItemIdent?: number
  readonly RefItemGUID?: string
  readonly PropMask?: string
}

/** The collection of a request. Throws `collectionNotFound`. */
export function collectionOf(restaurant: RestaurantDomain, { RefName }: ReferenceQuery): Collection {
  const collection = restaurant.collection(RefName)
  if (!collection) throw new DomainError('collectionNotFound', { collection: RefName })
  return collection
}

/** The one item that a request asks for; undefined where it asks for the collection. Throws `itemNotFound`. */
export function itemAsked(
  restaurant: RestaurantDomain,
  { name }: Collection,
  { RefItemIdent: id, RefItemGUID: guid }: Pick<ReferenceQuery, 'RefItemIdent' | 'RefItemGUID'>,
): RefItem | undefined {
  if (id === undefined && !given(guid)) return undefined
  const key: RefKey = refKey({ ...(id !== undefined && { id }), ...(given(guid) && { guid }) })
  const item = restaurant.lookUp(name, key)
  if (item) return item
  throw new DomainError('itemNotFound', {
    key: id === undefined ? `guid=${guid}` : `id=${id}`,
    collection: name,
  })
}

/** One item; the mask speaks of it, and the collection says nothing of itself. */
export function itemReference(
  restaurant: RestaurantDomain,
  collection: Collection,
  item: RefItem,
  query: ReferenceQuery,
) {
  return reference({}, [itemView(restaurant, collection, maskOf(query.PropMask), query)(item)])
}

/** Items of a collection, and what the collection says of itself. */
export function collectionReference(
  restaurant: RestaurantDomain,
  collection: Collection,
  items: readonly RefItem[],
  query: ReferenceQuery,
) {
  const mask = maskOf(query.PropMask)
  const inner = mask.nested('items')
  const view = inner && itemView(restaurant, collection, inner, query)
  return reference(collectionAttributes(collection, mask), view ? items.map((item) => view(item)) : [])
}

function maskOf(text: string | undefined): PropMask {
  try {
    return text === undefined ? everything : parsePropMask(text)
  } catch (error) {
    if (!(error instanceof PropMaskError)) throw error
    throw new DomainError('schemaViolation', { reason: error.message })
  }
}

type Attributes = Readonly<Record<string, string>>

/** The version and the name are always there: a client compares the one and needs the other to know what it got. */
function collectionAttributes(collection: Collection, mask: PropMask): Attributes {
  const { name, className, dataVersion, items } = collection
  const { least, most } = boundsOf(collection)
  const further: Attributes = {
    MinIdent: String(least),
    MaxIdent: String(most),
    ViewRight: '0',
    UpdateRight: '0',
    ChildRight: '0',
    DeleteRight: '0',
    XMLExport: 'false',
    XMLMask: '*',
    LeafCollectionCount: '0',
  }
  return {
    DataVersion: String(dataVersion),
    ClassName: className,
    Name: name,
    ...Object.fromEntries(Object.entries(further).filter(([property]) => mask.wants(property))),
    TotalItemCount: String(items.length),
  }
}

/** An empty collection says 1 and 0. Source: vendor's documentation. */
function boundsOf({ items }: Collection): { readonly least: number; readonly most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const { id } of items) {
    least = Math.min(least, id)
    most = Math.max(most, id)
  }
  return { least: items.length === 0 ? 1 : least, most }
}

function reference(attributes: Attributes, items: readonly RawElement[]) {
  const elements = [{ name: 'Items', attributes: {}, children: items }]
  return { RK7Reference: { $attributes: attributes, $elements: elements } }
}
