import { GetItemBlob } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { collectionOf, itemAsked } from '../ref-data/reference-view.ts'

/** A binary field of an item, the first one where none is named; an empty field is answered without data. */
export const getItemBlob = handler(GetItemBlob, (params, context) => {
  const { restaurant } = context.domain
  const collection = collectionOf(restaurant, params)
  const item = itemAsked(restaurant, collection, params)
  if (!item)
    throw new DomainError('schemaViolation', { reason: 'GetItemBlob needs RefItemIdent or RefItemGUID.' })
  const blobs = Object.entries(item.blobs ?? {})
  const wanted = params.RefBlobName?.toLowerCase()
  const [name, data] = blobs.find(([each]) => wanted === undefined || each.toLowerCase() === wanted) ?? []
  if (name === undefined || data === undefined) {
    if (context.settings.rk7.emptyBlob === 'ok') return {}
    throw new DomainError('itemNotFound', { key: `RefBlobName=${wanted ?? ''}`, collection: collection.name })
  }
  if (params.EncodeBase64 === false)
    context.warn('GetItemBlob: the data is in base64 all the same; XML cannot hold it otherwise.')
  return { Blob: { Name: name, $text: data } }
})
