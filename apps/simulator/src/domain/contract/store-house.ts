import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Guid } from './references.ts'

/** English and Russian. */
export type Names = readonly [string, string]

/** What StoreHouse calls an item by: a number within its kind. */
export interface Named {
  readonly rid: number
  readonly name: Names
}

/** `ratio`: how many base units one of it is, in thousandths; 1 g of a group in kg is 1. */
export interface Unit extends Named {
  readonly ratio: number
}

/** Units that convert into one another; the first is the base unit. */
export interface UnitGroup extends Named {
  readonly units: readonly Unit[]
}

export interface GoodGroup extends Named {
  readonly parent?: number
}

export interface Good extends Named {
  readonly guid: Guid
  readonly group: number
  readonly units: number
  /** Unit of reports; the base unit where absent. */
  readonly reportUnit?: number
  readonly alcoholCodes?: readonly string[]
}

/** A department of StoreHouse 5; older versions call it a store. */
export interface Department extends Named {
  readonly guid: Guid
  /** Own legal entity it belongs to. */
  readonly legalEntity: number
}

export interface LegalEntity extends Named {
  readonly inn: string
  /** Rid of its specification with the tax registration code. */
  readonly kpp: number
  readonly fsRarId: string
}

export interface Correspondent extends Named {
  readonly kind: 'legal' | 'natural' | 'special'
  readonly inn?: string
}

/** What goes into one portion of a dish. */
export interface Recipe {
  readonly dishId: number
  readonly guid: Guid
  readonly ingredients: readonly { readonly good: number; readonly amount: Amount }[]
}

/** Millionths of the base unit: the product of a quantity and a ratio, both in thousandths, is always whole. */
export type Amount = number

export interface StockItem {
  readonly good: number
  readonly unit: number
  readonly quantity: Quantity
  readonly sum: Money
  readonly vatSum?: Money
  readonly vatRate?: number
}

/** Goods that come in (`receipt`) or go out (`issue`). One that is not active moves nothing. */
export interface StockDocumentInput {
  readonly kind: 'receipt' | 'issue'
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly correspondent: number
  readonly department: number
  readonly active: boolean
  readonly code?: string
  readonly items: readonly StockItem[]
}

export interface StockDocument extends StockDocumentInput {
  readonly rid: number
}

/** A party of an electronic document. */
export interface EgaisParty {
  readonly rid: number
  readonly type?: number
  readonly codeEgais?: string
  readonly fullName?: string
  readonly shortName?: string
  readonly inn?: string
}

/** A waybill of the state's alcohol register, with the names of White Server. */
export interface EDoc {
  readonly rid: number
  /** 1 confirmed, 2 discrepancy, 4 refused, 8 cancelled, 16 not processed. */
  readonly state: number
  readonly legalEntity: number
  readonly invoiceDate: string
  readonly shipmentDate: string
  readonly packedFlag: number
  readonly wayBillRegId: string
  readonly identityEgais: string
  readonly numberEgais: string
  readonly comment: string
  readonly xmlVersion: number
  readonly wbTypeEgais: number
  readonly docType: number
  readonly supplierEgais: EgaisParty
  readonly consigneeEgais: EgaisParty
  readonly isCompared?: number
}

/** What a StoreHouse knows. The start comes from the scenario. */
export interface StoreHouseData {
  readonly enterprise: Named & { readonly guid: Guid }
  readonly legalEntities: readonly LegalEntity[]
  readonly departments: readonly Department[]
  readonly unitGroups: readonly UnitGroup[]
  readonly goodGroups: readonly GoodGroup[]
  readonly goods: readonly Good[]
  readonly correspondents: readonly Correspondent[]
  /** Percent; a document with another one is refused. */
  readonly vatRates: readonly number[]
  readonly recipes: readonly Recipe[]
  readonly documents: readonly StockDocument[]
  readonly eDocs: readonly EDoc[]
}

/** What there is of a good in a department. */
export interface Balance {
  readonly department: Department
  readonly good: Good
  readonly amount: Amount
  readonly sum: Money
  /** Whether a document has moved it. */
  readonly moved: boolean
}

/** The stock of the restaurant. Selling dishes does not move it: StoreHouse learns of sales in ways of its own. */
export interface StoreHouseDomain {
  /** False where the restaurant has no StoreHouse. */
  readonly present: boolean
  readonly available: boolean
  setAvailable(available: boolean): void
  /** As it stands. Throws `storeHouseAway` while StoreHouse does not answer. */
  read(): StoreHouseData
  /** As it stands, for whoever looks from outside; throws `storeHouseAway` only where the restaurant has no StoreHouse. */
  peek(): StoreHouseData
  nameOf(item: Named): string
  /** Throws `storeHouseNotFound` for a rid that nothing of the kind has. */
  find<Kind extends FindableKind>(kind: Kind, rid: number): StoreHouseData[Kind][number]
  /** Rids of a group of goods, with the groups inside it if wanted. */
  groupWithNested(rid: number, nested: boolean): readonly number[]
  /** At the end of the day, for every good in every department. */
  balances(date: string): readonly Balance[]
  /** Throws `storeHouseAccounting` 210, `storeHouseNotFound`, `storeHouseRefused`. */
  enter(document: StockDocumentInput): StockDocument
  /** Deleting what is not there is no error. Throws `storeHouseAccounting` 210. */
  remove(kind: StockDocument['kind'], rid: number): void
  /** Throws `storeHouseNotFound`. */
  changeEDoc(rid: number, changes: Partial<EDoc>): EDoc
  /** Adds and replaces by rid, whether it is available or not. */
  put(lines: Partial<StoreHouseData>): void
}

export type FindableKind =
  | 'departments'
  | 'goodGroups'
  | 'goods'
  | 'correspondents'
  | 'legalEntities'
  | 'eDocs'
