import type { Collection, CollectionName, RefItem, RestaurantDomain } from '../../../domain/contract.ts'
import { statusText } from './status.ts'

/** Where an item stands: what its properties are worked out from. */
export interface Shelf {
  readonly restaurant: RestaurantDomain
  readonly collection: Collection
}

type Read = (item: RefItem, shelf: Shelf) => string

/** Properties of every item, in the order of the documented samples. */
const common: readonly (readonly [string, Read])[] = [
  ['Ident', ({ id }) => String(id)],
  ['ItemIdent', ({ id }) => String(id)],
  ['SourceIdent', () => '0'],
  ['GUIDString', ({ guid }) => guid],
  ['AssignChildsOnServer', () => 'false'],
  ['Code', ({ code }) => String(code)],
  ['Name', (item, { restaurant }) => restaurant.nameOf(item)],
  ['AltName', (item, { restaurant }) => (restaurant.language === 'ru' ? item.name : item.altName)],
  ['MainParentIdent', ({ parentId }) => String(parentId ?? 0)],
  [
    'ActiveHierarchy',
    (item, { collection, restaurant }) => String(restaurant.isActive(collection.name, item)),
  ],
  ['Status', statusText],
  ['editRight', () => '0'],
  ['RightLvl', () => '0'],
]

const ofDishes: typeof common = [...common, ['CategPath', categoryPath]]

/** The properties that all items of a collection have. */
export const ownProperties = (collection: CollectionName): typeof common =>
  collection === 'MENUITEMS' ? ofDishes : common

const byName = new Map(ofDishes.map(([name, read]) => [name.toLowerCase(), read]))

/** One property of an item, by its name in any case; undefined where the item has none of that name. */
export function propertyOf(item: RefItem, name: string, shelf: Shelf): string | undefined {
  const direct = item.props[name]
  if (direct !== undefined) return direct
  const wanted = name.toLowerCase()
  const read = byName.get(wanted)
  if (read) return read(item, shelf)
  const key = Object.keys(item.props).find((each) => each.toLowerCase() === wanted)
  return key === undefined ? undefined : item.props[key]
}

/** Names of the groups above a dish, the outermost first. How the server parts them is inferred. */
function categoryPath({ parentId }: RefItem, { restaurant }: Shelf): string {
  const names: string[] = []
  let group = parentId === undefined ? undefined : restaurant.lookUp('CATEGLIST', { id: parentId })
  while (group) {
    names.unshift(restaurant.nameOf(group))
    group = group.parentId === undefined ? undefined : restaurant.lookUp('CATEGLIST', { id: group.parentId })
  }
  return names.join('\\')
}

/** Generated properties are named like `PRICETYPES-1` or `genTaxPayerIdNum`; they come only with `WithMacroProp`. */
export const isGenerated = (property: string): boolean => /-\d+$|^gen[A-Z]/.test(property)

/** Extended properties that White Server writes; they come with `MacroPropExtra`, which is inferred. */
export const isExtended = (property: string): boolean => /ForDelivery$/.test(property)

/** Properties that name an item of another collection, for `LinkNames`. */
const links: Readonly<Record<string, CollectionName>> = {
  ModiGroup: 'MODIGROUPS',
  ModiScheme: 'MODISCHEMES',
  PriceType: 'PRICETYPES',
  Tax: 'TAXES',
  TaxDishType: 'TAXDISHTYPES',
}

/** How to name the item that a referring property points to; undefined for properties that refer to nothing. */
export function linkOf(
  property: string,
  { restaurant }: Shelf,
  parents: CollectionName | undefined,
): ((value: string) => string) | undefined {
  if (property === 'RightLvl') return () => ''
  const collection = property === 'MainParentIdent' ? parents : links[property]
  if (!collection) return undefined
  return (value) => {
    const item = restaurant.lookUp(collection, { id: Number(value) })
    return item ? restaurant.nameOf(item) : ''
  }
}
