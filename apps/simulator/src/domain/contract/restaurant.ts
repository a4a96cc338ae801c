import type { Collection, CollectionName, RefItem, RefKey } from './references.ts'

export interface RestaurantDefaults {
  readonly stationId: number
  readonly waiterId: number
  readonly cashierId: number
  readonly tableId: number
  readonly orderCategoryId: number
  readonly orderTypeId: number
  readonly guestTypeId: number
  readonly priceTypeId: number
  readonly tradeGroupId: number
}

export interface RestaurantDomain {
  collections(): readonly Collection[]
  /** Case of the name does not matter; undefined when there is no such collection. */
  collection(name: string): Collection | undefined
  /** Finds an item in use or throws `itemNotFound`, naming the key and the collection. */
  find(collection: CollectionName, key: RefKey): RefItem
  readonly objectIds: readonly number[]
  /** Nine-digit code of the till's object, the one in licence anchors. */
  readonly restaurantCode: string
  readonly netName: string
  readonly serverVersion: string
  readonly xmlVersion: number
  /** What an order gets when the request does not say. */
  readonly defaults: RestaurantDefaults
  readonly language: 'en' | 'ru'
  /** Name of an item in the language of the server. */
  nameOf(item: { readonly name: string; readonly altName: string }): string
  /** An item whatever its status; undefined when there is none. */
  lookUp(collection: CollectionName, key: RefKey): RefItem | undefined
  /** Items of a collection that stand in the item: in its own collection, or in one below it. */
  childrenOf(collection: CollectionName, parentId: number): readonly RefItem[]
  /** Whether the item and everything it stands in are in use. */
  isActive(collection: CollectionName, item: RefItem): boolean
  /** An item by its id, whatever its status; throws `itemNotFound` when there is none. */
  byId(collection: CollectionName, id: number): RefItem
}
