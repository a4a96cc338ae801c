import { GetRefData } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { Collection, RefItem } from '../../../domain/contract.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { filterOf } from '../ref-data/filters.ts'
import { propertyOf } from '../ref-data/properties.ts'
import { collectionOf, collectionReference, itemAsked, itemReference } from '../ref-data/reference-view.ts'

type Params = DecodedRequest<typeof GetRefData>

/** Reads a collection, or one item of it. */
export const getRefData = handler(GetRefData, (params, context) => {
  const { restaurant } = context.domain
  const collection = collectionOf(restaurant, params)
  if (params.WithBlobsData && !params.UnpackedBlob)
    context.warn('GetRefData: binary fields are given unpacked; how the server packs them is not simulated.')
  const one = itemAsked(restaurant, collection, params)
  if (one) return itemReference(restaurant, collection, one, params)
  return collectionReference(
    restaurant,
    collection,
    page(wanted(collection, params, context), params, context),
    params,
  )
})

function wanted(
  collection: Collection,
  { OnlyActive, PROPFILTERS }: Params,
  { domain: { restaurant } }: HandlerContext,
): readonly RefItem[] {
  if (!OnlyActive && !PROPFILTERS) return collection.items
  const passes = filterOf(PROPFILTERS)
  const shelf = { restaurant, collection }
  return collection.items.filter(
    (item) => (!OnlyActive || item.active) && passes((name) => propertyOf(item, name, shelf) ?? ''),
  )
}

/** One page; shorter where the time that the request allows is over before. */
function page(
  items: readonly RefItem[],
  { Offset = 0, ItemCount = 0, MaxRunMs = 0 }: Params,
  { settings }: HandlerContext,
): readonly RefItem[] {
  const { refItemsPerMs } = settings.rk7
  const inTime = MaxRunMs > 0 && refItemsPerMs > 0 ? Math.floor((MaxRunMs / 2) * refItemsPerMs) : items.length
  const start = Math.max(0, Offset)
  return items.slice(start, start + Math.min(ItemCount > 0 ? ItemCount : items.length, inTime))
}
