import { keepWritten } from '@rkeeper-kit/xml-interface/server'
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

const itemViews = new WeakMap<RefItem, RefView>()

/** The same object as long as the item and the language stay the same: most of an order is references. */
export function itemView(restaurant: RestaurantDomain, item: RefItem): RefView {
  const name = restaurant.nameOf(item)
  const known = itemViews.get(item)
  if (known?.name === name) return known
  const view = keepWritten({ id: item.id, code: item.code, name, guid: item.guid })
  itemViews.set(item, view)
  return view
}

type EmployeeView = RefView & { readonly Role: RefView }

const employeeViews = new WeakMap<RefView, EmployeeView>()

/** An employee with the role. */
export function employeeView(restaurant: RestaurantDomain, id: number): EmployeeView {
  const employee = restaurant.byId('EMPLOYEES', id)
  const view = itemView(restaurant, employee)
  const Role = refView(restaurant, 'ROLES', employee.parentId ?? 0)
  const known = employeeViews.get(view)
  if (known?.Role === Role) return known
  const whole = keepWritten({ ...view, Role })
  employeeViews.set(view, whole)
  return whole
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
