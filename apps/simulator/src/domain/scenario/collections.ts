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
  PERIODS: 'Periods',
  TRADEGROUPDETAILS: 'TradeGroupDetails',
  TAXES: 'Taxes',
  TAXRATES: 'TaxRates',
  TAXDISHTYPES: 'TaxDishTypes',
  KURSES: 'Kurses',
  DEVICES: 'Devices',
  DOCUMENTS: 'Documents',
  BONUSTYPES: 'BonusTypes',
  CLASSIFICATORGROUPS: 'ClassificatorGroups',
  CONSUMATORS: 'Consumators',
  DEFAULTERTYPES: 'DefaulterTypes',
  DISCOUNTCOMPOSITIONS: 'DiscountCompositions',
  EMPLOYEEGROUPS: 'EmployeeGroups',
  ENTRANCECARDTYPES: 'EntranceCardTypes',
  IMAGELIST: 'ImageList',
  MAKETS: 'Makets',
  MCRALGORITHMS: 'McrAlgorithms',
  OPERATIONS: 'Operations',
  PARAMETERS: 'Parameters',
  PRINTERPURPOSES: 'PrinterPurposes',
  RIGHTGROUPS: 'RightGroups',
  RIGHTS: 'Rights',
  SELECTORDETAILS: 'SelectorDetails',
  SELECTORGROUPS: 'SelectorGroups',
  SELECTORHIERARHIES: 'SelectorHierarhies',
  SELECTORS: 'Selectors',
  SERVINGPOSITIONS: 'ServingPositions',
  TARIFFDETAILS: 'TariffDetails',
  TARIFFICATIONTYPES: 'TarifficationTypes',
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
  readonly className?: string
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
    ...(extras.className !== undefined && { className: extras.className }),
    ...(extras.parentId !== undefined && { parentId: extras.parentId }),
    props: extras.props ?? {},
  }
}

/** A line that ties items together; it has neither a name nor a code of its own. */
export const detail = (
  collection: CollectionName,
  id: number,
  parentId: number,
  props: Readonly<Record<string, string>>,
): RefItem => ({
  id,
  code: id,
  guid: guidOf(collection, id),
  name: '',
  altName: '',
  active: true,
  parentId,
  props,
})
