import { GetRefData } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { Collection, RefItem } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { passes } from '../ref-data/filters.ts'
import { itemAttributes } from '../ref-data/item-attributes.ts'
import { everything, type PropMask, PropMaskError, parsePropMask } from '../ref-data/prop-mask.ts'
import { given, refKey } from '../views/refs.ts'

type Params = DecodedRequest<typeof GetRefData>
type Attributes = Readonly<Record<string, string>>

/** Reads a collection, or one item of it; then the mask speaks of the item and the collection says nothing of itself. */
export const getRefData = handler(GetRefData, (params, context) => {
  const collection = context.domain.restaurant.collection(params.RefName)
  if (!collection) throw new DomainError('collectionNotFound', { collection: params.RefName })
  for (const part of ['WithChildItems', 'LinkNames', 'WithBlobsData', 'MacroPropTags'] as const) {
    if (params[part]) context.warn(`GetRefData/@${part} has no effect in the simulator.`)
  }
  const mask = maskOf(params.PropMask)
  const one = itemKey(params)
  if (one)
    return reference({}, [shown(context, context.domain.restaurant.find(collection.name, one), params, mask)])
  const items = mask.nested('items')
  const rows = page(
    collection.items.filter((item) => wanted(item, params, context)),
    params,
  )
  return reference(
    collectionAttributes(collection, mask),
    items ? rows.map((item) => shown(context, item, params, items)) : [],
  )
})

function maskOf(text: string | undefined): PropMask {
  try {
    return text === undefined ? everything : parsePropMask(text)
  } catch (error) {
    if (!(error instanceof PropMaskError)) throw error
    throw new DomainError('schemaViolation', { reason: error.message })
  }
}

function itemKey({ RefItemIdent: id, RefItemGUID: guid }: Params) {
  if (id === undefined && !given(guid)) return undefined
  return refKey({ ...(id !== undefined && { id }), ...(given(guid) && { guid }) })
}

function wanted(
  item: RefItem,
  { OnlyActive, PROPFILTERS }: Params,
  { domain: { restaurant } }: HandlerContext,
): boolean {
  return (
    (!OnlyActive || item.active) &&
    (!PROPFILTERS || passes(PROPFILTERS, itemAttributes(restaurant, item, true)))
  )
}

function page<T>(items: readonly T[], { Offset = 0, ItemCount = 0 }: Params): readonly T[] {
  const start = Math.max(0, Offset)
  return items.slice(start, ItemCount > 0 ? start + ItemCount : undefined)
}

function shown(
  { domain: { restaurant } }: HandlerContext,
  item: RefItem,
  params: Params,
  mask: PropMask,
): Attributes {
  const all = itemAttributes(restaurant, item, params.WithMacroProp ?? false)
  return Object.fromEntries(Object.entries(all).filter(([name]) => mask.wants(name)))
}

/** The version and the name are always there: a client compares the one and needs the other to know what it got. */
function collectionAttributes(
  { name, className, dataVersion, items }: Collection,
  mask: PropMask,
): Attributes {
  const ids = items.map(({ id }) => id)
  const further: Attributes = {
    MinIdent: String(Math.min(...ids)),
    MaxIdent: String(Math.max(...ids)),
    ViewRight: '0',
    UpdateRight: '0',
    ChildRight: '0',
    DeleteRight: '0',
    XMLExport: 'false',
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

function reference(attributes: Attributes, rows: readonly Attributes[]) {
  const items = rows.map((row) => ({ name: 'Item', attributes: row, children: [] }))
  const elements = [{ name: 'Items', attributes: {}, children: items }]
  return { RK7Reference: { $attributes: attributes, $elements: elements } }
}
