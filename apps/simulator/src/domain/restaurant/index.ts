import type { Settings } from '../../settings.ts'
import type { CollectionName, RefItem, RefKey, RestaurantDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { isActiveInHierarchy } from '../references/hierarchy.ts'
import type { RestaurantData } from '../state.ts'
import { keyText } from './keys.ts'
import { childrenIn, lookUp } from './lookup.ts'
import { versionOf } from './profile.ts'

export { keyText, normalizeGuid } from './keys.ts'

/** The restaurant's reference data. */
export function createRestaurant(
  data: () => RestaurantData,
  settings: Pick<Settings, 'serverLanguage' | 'rk7'>,
): RestaurantDomain {
  const found = (name: CollectionName, key: RefKey, item: RefItem | undefined): RefItem => {
    if (!item) throw new DomainError('itemNotFound', { key: keyText(key), collection: name })
    return item
  }
  const lookUpIn = (name: CollectionName, key: RefKey) => lookUp(data().collections[name], key)
  return {
    collections: () => Object.values(data().collections),
    collection: (name) => data().collections[name.toUpperCase() as CollectionName],
    find(name, key) {
      const item = lookUpIn(name, key)
      return found(name, key, item?.active ? item : undefined)
    },
    lookUp: lookUpIn,
    childrenOf: (name, parentId) => childrenIn(data().collections[name], parentId),
    isActive: (name, item) => isActiveInHierarchy(data().collections, name, item),
    byId: (name, id) => found(name, { id }, lookUpIn(name, { id })),
    nameOf: ({ name, altName }) => (settings.serverLanguage === 'ru' ? altName : name),
    get objectIds() {
      return data().objectIds
    },
    get restaurantCode() {
      return data().restaurantCode
    },
    get netName() {
      return data().netName
    },
    get serverVersion() {
      return versionOf(settings, data()).serverVersion
    },
    get xmlVersion() {
      return versionOf(settings, data()).xmlVersion
    },
    get defaults() {
      return data().defaults
    },
    get language() {
      return settings.serverLanguage
    },
  }
}
