export type Guid = string

/** An item of a reference collection. */
export interface RefItem {
  readonly id: number
  readonly code: number
  readonly guid: Guid
  readonly name: string
  /** Name in the second language of the scenario. */
  readonly altName: string
  readonly active: boolean
  readonly parentId?: number
  /** Further properties as GetRefData shows them, for example `NetName` or `ImplOnDishReturn`. */
  readonly props: Readonly<Record<string, string>>
}

/** How callers name an item: any one of the three. */
export interface RefKey {
  readonly id?: number
  readonly code?: number
  readonly guid?: string
}

/** Collections of the default restaurant, named as the interface names them. */
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
  | 'KURSES'
  | 'DEVICES'
  | 'DOCUMENTS'

export interface Collection {
  readonly name: CollectionName
  readonly className: string
  /** Grows with every change. */
  readonly dataVersion: number
  readonly items: readonly RefItem[]
}
