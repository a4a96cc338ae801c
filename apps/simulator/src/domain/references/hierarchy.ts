import type { Collection, CollectionName, RefItem } from '../contract.ts'
import { lookUp } from '../restaurant/lookup.ts'

/** In which collection the parents of a collection's items stand. Source: vendor's documentation for the usual ones, else inferred. */
export const parentCollections: Readonly<Partial<Record<CollectionName, CollectionName>>> = {
  CASHES: 'CASHGROUPS',
  CASHGROUPS: 'RESTAURANTS',
  CATEGLIST: 'CATEGLIST',
  CLASSIFICATORGROUPS: 'CLASSIFICATORGROUPS',
  CURRENCIES: 'CURRENCYTYPES',
  EMPLOYEES: 'ROLES',
  HALLPLANS: 'RESTAURANTS',
  MENUITEMS: 'CATEGLIST',
  MODIFIERS: 'MODIGROUPS',
  MODISCHEMEDETAILS: 'MODISCHEMES',
  PRICES: 'MENUITEMS',
  RIGHTS: 'RIGHTGROUPS',
  SELECTORDETAILS: 'SELECTORS',
  SELECTORHIERARHIES: 'SELECTORS',
  SELECTORS: 'SELECTORGROUPS',
  TABLES: 'HALLPLANS',
  TARIFFDETAILS: 'TARIFFICATIONTYPES',
  TAXRATES: 'TAXES',
  TRADEGROUPDETAILS: 'TRADEGROUPS',
}

type Collections = Readonly<Record<CollectionName, Collection>>

/** Whether the item and everything it stands in are in use. */
export function isActiveInHierarchy(collections: Collections, name: CollectionName, item: RefItem): boolean {
  if (!item.active) return false
  const parent = parentOf(collections, name, item)
  return parent ? isActiveInHierarchy(collections, ...parent) : true
}

function parentOf(
  collections: Collections,
  name: CollectionName,
  { parentId }: RefItem,
): [CollectionName, RefItem] | undefined {
  const above = parentCollections[name]
  if (above === undefined || parentId === undefined) return undefined
  const parent = lookUp(collections[above], { id: parentId })
  return parent && [above, parent]
}
