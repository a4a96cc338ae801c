import type { RestaurantData } from '../state.ts'
import type { Domain } from './domain.ts'
import type { RestaurantDomain } from './restaurant.ts'

export type Guid = string

/** Nothing is ever really deleted: an item only changes its status. */
export type RefStatus = 'active' | 'inactive' | 'deleted' | 'draft'

/** An item of a reference collection. */
export interface RefItem {
  readonly id: number
  readonly code: number
  readonly guid: Guid
  readonly name: string
  /** Name in the second language of the scenario. */
  readonly altName: string
  /** In use. */
  readonly active: boolean
  /** Of an item that is not in use; absent: inactive. */
  readonly status?: 'deleted' | 'draft'
  readonly parentId?: number
  /** Where items of the collection are of several classes, as combos among the dishes. */
  readonly className?: string
  /** Further properties as GetRefData shows them, for example `NetName` or `ImplOnDishReturn`. */
  readonly props: Readonly<Record<string, string>>
  /** Binary fields by name, in base64. */
  readonly blobs?: Readonly<Record<string, string>>
}

/** How callers name an item: any one of the three. */
export interface RefKey {
  readonly id?: number
  readonly code?: number
  readonly guid?: string
}

/** Collections of the simulated restaurant, named as the interface names them. Some have no items until a scenario gives them some. */
export type CollectionName =
  | 'RESTAURANTS'
  | 'CASHGROUPS'
  | 'CASHES'
  | 'EMPLOYEES'
  | 'ROLES'
  | 'HALLPLANS'
  | 'TABLES'
  | 'CATEGLIST'
  | 'MENUITEMS'
  | 'MODIFIERS'
  | 'MODIGROUPS'
  | 'MODISCHEMES'
  | 'MODISCHEMEDETAILS'
  | 'CURRENCIES'
  | 'CURRENCYTYPES'
  | 'DISCOUNTS'
  | 'ORDERVOIDS'
  | 'DEPOSITCOLLECTREASONS'
  | 'UNCHANGEABLEORDERTYPES'
  | 'CHANGEABLEORDERTYPES'
  | 'GUESTTYPES'
  | 'PRICETYPES'
  | 'TRADEGROUPS'
  | 'PRICES'
  | 'PERIODS'
  | 'TRADEGROUPDETAILS'
  | 'TAXES'
  | 'TAXRATES'
  | 'TAXDISHTYPES'
  | 'KURSES'
  | 'DEVICES'
  | 'DOCUMENTS'
  | 'BONUSTYPES'
  | 'CLASSIFICATORGROUPS'
  | 'CONSUMATORS'
  | 'DEFAULTERTYPES'
  | 'DISCOUNTCOMPOSITIONS'
  | 'EMPLOYEEGROUPS'
  | 'ENTRANCECARDTYPES'
  | 'IMAGELIST'
  | 'MAKETS'
  | 'MCRALGORITHMS'
  | 'OPERATIONS'
  | 'PARAMETERS'
  | 'PRINTERPURPOSES'
  | 'RIGHTGROUPS'
  | 'RIGHTS'
  | 'SELECTORDETAILS'
  | 'SELECTORGROUPS'
  | 'SELECTORHIERARHIES'
  | 'SELECTORS'
  | 'SERVINGPOSITIONS'
  | 'TARIFFDETAILS'
  | 'TARIFFICATIONTYPES'

export interface Collection {
  readonly name: CollectionName
  readonly className: string
  /** Grows with every change. */
  readonly dataVersion: number
  readonly items: readonly RefItem[]
}

/** A change of one item, or a new one. What is left out stays as it is. */
export interface RefItemChange {
  /** Id of a new item; the next free one where absent. */
  readonly newId?: number
  /** By id, code or GUID. A GUID that nobody has, or no key at all, makes a new item. */
  readonly key?: RefKey
  /** New items without one get the next free code. */
  readonly code?: number
  readonly name?: string
  /** Name in the second language; of a new item the name itself where absent. */
  readonly altName?: string
  /** The item it stands in, in the collection above; id 0 is the top of a collection that stands in itself. */
  readonly parent?: RefKey
  readonly status?: RefStatus
  /** Further properties; an empty text takes one away. */
  readonly props?: Readonly<Record<string, string>>
}

/** A new place for an item; without `before` the last one. */
export interface RefMove {
  readonly item: RefKey
  readonly before?: RefKey
}

/**
 * The reference server: the only one that changes reference data. The till gets a change after the delay in the settings.
 */
export interface ReferencesDomain {
  /** Network name of the reference server. */
  readonly netName: string
  /** The collections as the reference server has them; the till may be behind. */
  readonly server: RestaurantDomain
  /**
   * Writes items of a collection, all of them or none, and returns them. `move` then puts an item before another, or at the end of
   * its collection; `atOnce` brings everything written so far to the till without a delay. Throws `collectionNotFound`, `itemNotFound`,
   * `parentMissing`, `codeTaken`, `propertyWrong`.
   */
  write(
    collection: string,
    changes: readonly RefItemChange[],
    options?: { readonly atOnce?: boolean; readonly move?: RefMove },
  ): readonly RefItem[]
  /** Reference data as the till has it now: to be kept, and to be given to `menuOf`. */
  readonly atTill: RestaurantData
  /** Brings what the till has not got yet to it now. */
  deliver(): void
  /** Called whenever the till has got other reference data, with what it had before. */
  onChange(listener: (before: RestaurantData) => void): void
  /** The menu of reference data kept from an earlier time: without stop list. */
  menuOf(data: RestaurantData): Pick<Domain, 'menu' | 'restaurant'>
}
