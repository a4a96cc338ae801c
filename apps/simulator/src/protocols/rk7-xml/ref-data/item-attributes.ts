import type { RefItem, RestaurantDomain } from '../../../domain/contract.ts'

/** All properties of an item in the order of the documented samples. Generated ones come only when asked for. */
export function itemAttributes(
  restaurant: RestaurantDomain,
  item: RefItem,
  withGenerated: boolean,
): Readonly<Record<string, string>> {
  const name = restaurant.nameOf(item)
  const props = Object.entries(item.props).filter(([key]) => withGenerated || !isGenerated(key))
  return {
    Ident: String(item.id),
    ItemIdent: String(item.id),
    SourceIdent: '0',
    GUIDString: item.guid,
    Code: String(item.code),
    Name: name,
    AltName: name === item.name ? item.altName : item.name,
    MainParentIdent: String(item.parentId ?? 0),
    ActiveHierarchy: String(item.active),
    Status: item.active ? 'rsActive' : 'rsInactive',
    RightLvl: '0',
    ...Object.fromEntries(props),
  }
}

/** Generated properties are named like `PRICETYPES-1`. */
const isGenerated = (property: string): boolean => /-\d+$/.test(property)
