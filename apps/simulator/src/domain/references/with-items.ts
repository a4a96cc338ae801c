import type { Collection, CollectionName, RefItem } from '../contract.ts'
import type { RestaurantData } from '../state.ts'

/** The data with other items in a collection, whose version grows. */
export function withItems(
  data: RestaurantData,
  name: CollectionName,
  items: readonly RefItem[],
): RestaurantData {
  const { dataVersion, ...collection } = data.collections[name]
  const next: Collection = { ...collection, dataVersion: dataVersion + 1, items }
  return { ...data, collections: { ...data.collections, [name]: next } }
}
