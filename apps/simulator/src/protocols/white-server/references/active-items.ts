import type { CollectionName, RefItem, RestaurantDomain } from '../../../domain/contract.ts'

/** Items of a reference that are in use. */
export function activeItems(restaurant: RestaurantDomain, name: CollectionName): readonly RefItem[] {
  return (restaurant.collection(name)?.items ?? []).filter(({ active }) => active)
}
