import type { Collection, CollectionName, RefItem } from '../contract.ts'
import { guidOf } from './guid.ts'
import type { ScenarioItem } from './schema.ts'

/** Spelled as in the interface's list of collections; the class name of an item is `T` and this. */
const spellings: Record<CollectionName, string> = {
  RESTAURANTS: 'Restaurants',
  CASHGROUPS: 'CashGroups',
  CASHES: 'Cashes',
  EMPLOYEES: 'Employees',
  ROLES: 'Roles',
  HALLPLANS: 'HallPlans',
  TABLES: 'Tables',
  CATEGLIST: 'CategList',
  MENUITEMS: 'MenuItems',
  MODIFIERS: 'Modifiers',
  MODIGROUPS: 'ModiGroups',
  MODISCHEMES: 'ModiSchemes',
  MODISCHEMEDETAILS: 'ModiSchemeDetails',
  CURRENCIES: 'Currencies',
  CURRENCYTYPES: 'CurrencyTypes',
  DISCOUNTS: 'Discounts',
  ORDERVOIDS: 'OrderVoids',
  DEPOSITCOLLECTREASONS: 'DepositCollectReasons',
  UNCHANGEABLEORDERTYPES: 'UnchangeableOrderTypes',
  CHANGEABLEORDERTYPES: 'ChangeableOrderTypes',
  GUESTTYPES: 'GuestTypes',
  PRICETYPES: 'PriceTypes',
  TRADEGROUPS: 'TradeGroups',
  PRICES: 'Prices',
  KURSES: 'Kurses',
  DEVICES: 'Devices',
  DOCUMENTS: 'Documents',
}

export const collectionNames = Object.keys(spellings) as readonly CollectionName[]

/** A collection as it stands at the start. */
export function collectionOf(name: CollectionName, items: readonly RefItem[]): Collection {
  return { name, className: `T${spellings[name]}`, dataVersion: items.length + 1, items }
}

export interface ItemExtras {
  readonly firstId?: number
  readonly parentId?: number
  readonly props?: Readonly<Record<string, string>>
}

/** An item of a collection from its line in the scenario. */
export function refItem(collection: CollectionName, line: ScenarioItem, extras: ItemExtras = {}): RefItem {
  const id = line.id ?? (extras.firstId ?? 0) + line.code
  return {
    id,
    code: line.code,
    guid: line.guid ?? guidOf(collection, id),
    name: line.name[0],
    altName: line.name[1],
    active: true,
    ...(extras.parentId !== undefined && { parentId: extras.parentId }),
    props: extras.props ?? {},
  }
}
