import type { CollectionName, RefItem, RefKey, RestaurantDomain } from '../../../domain/contract.ts'

/** A reference item as answers show it. */
export interface RefView {
  readonly id: number
  readonly code: number
  readonly name: string
  readonly guid: string
}

export function refView(restaurant: RestaurantDomain, collection: CollectionName, id: number): RefView {
  return itemView(restaurant, restaurant.byId(collection, id))
}

export const itemView = (restaurant: RestaurantDomain, item: RefItem): RefView => ({
  id: item.id,
  code: item.code,
  name: restaurant.nameOf(item),
  guid: item.guid,
})

/** An employee with the role. */
export function employeeView(restaurant: RestaurantDomain, id: number): RefView & { readonly Role: RefView } {
  const roleId = restaurant.byId('EMPLOYEES', id).parentId ?? 0
  return { ...refView(restaurant, 'EMPLOYEES', id), Role: refView(restaurant, 'ROLES', roleId) }
}

/** The key that a request names an item by; a blank GUID names nothing. */
export function refKey({
  id,
  code,
  guid,
}: {
  readonly id?: number
  readonly code?: number
  readonly guid?: string
}): RefKey {
  return {
    ...(id !== undefined && { id }),
    ...(code !== undefined && { code }),
    ...(given(guid) && { guid }),
  }
}

/** Whether an attribute is there and not blank. */
export const given = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''
