// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AnyCase, Extra, Guid, LocalDateTime, OneBranch } from '../../types.ts'
import type { WithChildItemType } from '../types/enums.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link GetRefDataFilteredRequest}. */
export interface GetRefDataFilteredRequestParts {
  /** Name of the collection. */
  readonly RefName: AnyCase<
  | 'BonusTypes'
  | 'Brigades'
  | 'Cashes'
  | 'CashGroups'
  | 'CashReportDetails'
  | 'CashServDataStatuses'
  | 'CategList'
  | 'ChangeableOrderTypes'
  | 'CheckTables'
  | 'ClassificatorGroups'
  | 'ClassInfoGroups'
  | 'ClassInfos'
  | 'ClockRecs'
  | 'ColorMappings'
  | 'ColorSchemes'
  | 'Consumators'
  | 'ConsumTypes'
  | 'Currencies'
  | 'CurrencyFaceValues'
  | 'CurrencyTypes'
  | 'DefaulterTypes'
  | 'DefferedSync'
  | 'DepositCollectReasons'
  | 'DeviceDataLookUpItems'
  | 'Devices'
  | 'DiscountCompositions'
  | 'DiscountDetails'
  | 'Discounts'
  | 'DiscountTypes'
  | 'DisplayResolutions'
  | 'DocumentMaketSchemeLinks'
  | 'Documents'
  | 'DosingDevices'
  | 'EmployeeGroupDetails'
  | 'EmployeeGroups'
  | 'Employees'
  | 'EntranceCardTypes'
  | 'Filters'
  | 'FiscDevParams'
  | 'FormDetails'
  | 'Forms'
  | 'FormSchemeChilds'
  | 'FormSchemes'
  | 'FunctionKeyGroups'
  | 'FunctionKeys'
  | 'GuestTypes'
  | 'HallPlans'
  | 'ImageList'
  | 'ImageNodes'
  | 'InpDevTypes'
  | 'KBDLayouts'
  | 'KBDTypes'
  | 'Kurses'
  | 'Makets'
  | 'MaketSchemeDetails'
  | 'MaketSchemes'
  | 'McrAlgorithms'
  | 'MenuItems'
  | 'MenuItemsHierarchies'
  | 'Modifiers'
  | 'ModiGroups'
  | 'ModiSchemeDetails'
  | 'ModiSchemes'
  | 'OlapCubes'
  | 'OlapCubeSchemes'
  | 'OperationClasses'
  | 'Operations'
  | 'OrderVoids'
  | 'ParameterExceptions'
  | 'ParameterHierarhies'
  | 'Parameters'
  | 'PeriodDetails'
  | 'Periods'
  | 'PersonList'
  | 'PriceConstants'
  | 'PriceConstantTypes'
  | 'Prices'
  | 'PriceTypes'
  | 'PrinterPurposes'
  | 'RateClasses'
  | 'RefLinks'
  | 'ReportingServers'
  | 'RestaurantConcepts'
  | 'RestaurantRegions'
  | 'Restaurants'
  | 'RightGroups'
  | 'Rights'
  | 'Roles'
  | 'Scripts'
  | 'ScriptTypes'
  | 'SelectorDetails'
  | 'SelectorGroups'
  | 'SelectorHierarhies'
  | 'Selectors'
  | 'SelectorTypes'
  | 'ServiceChecks'
  | 'ServiceSchemes'
  | 'ServingPositions'
  | 'TableAttributes'
  | 'TableGroups'
  | 'Tables'
  | 'TariffDetails'
  | 'TarifficationTypes'
  | 'TaskSetters'
  | 'TaxDishRules'
  | 'TaxDishTypes'
  | 'Taxes'
  | 'TaxPayRules'
  | 'TaxPayTypes'
  | 'TaxRates'
  | 'TradeGroupDetails'
  | 'TradeGroups'
  | 'UnchangeableOrderTypes'
  | 'Visits'
>
  /** Id of the one record wanted. */
  readonly RefItemIdent?: number
  /** GUID of the one record wanted. */
  readonly RefItemGUID?: Guid
  /** Mask of properties; applies to the record when one record is asked for, else to the collection. */
  readonly PropMask?: string
  /**
   * Add generated properties.
   * Default `0`.
   */
  readonly WithMacroProp?: boolean
  /**
   * Add BLOB fields.
   * Default `0`.
   */
  readonly WithBlobsData?: boolean
  /**
   * Write generated properties as child elements PropXXX, XXX being the part of the name before ^.
   * Default `0`.
   */
  readonly MacroPropTags?: boolean
  /**
   * 0 - no children; 1 - own hierarchy, in RIChildItems; 2 - children from other directories, in items; 3 - both, in RIChildItems.
   * Values: `0` no children, `1` the hierarchy inside the collection, as RIChildItems, `2` children from other collections only, in the items part, `3` both, as RIChildItems.
   * Default `0`.
   */
  readonly WithChildItems?: WithChildItemType
  /**
   * 0 - enumerations as strings, 1 - enumerations and their sets as numbers.
   * Default `0`.
   */
  readonly IgnoreEnums?: boolean
  /**
   * Omit attributes whose value is the default.
   * Default `0`.
   */
  readonly IgnoreDefaults?: boolean
  /** Moment to filter by. */
  readonly DateTime?: LocalDateTime
  /** Filter by order. */
  readonly Order?: RefItemInput
  /** Filter by station. */
  readonly Station?: RefItemInput
  /** Filter by employee. */
  readonly Waiter?: RefItemInput
  /** Filter by table. */
  readonly Table?: RefItemInput
  /** Filter by order category. */
  readonly OrderCategory?: RefItemInput
  /** Filter by order type. */
  readonly OrderType?: RefItemInput
}

/** Request of {@link GetRefDataFiltered}: Read a reference directory limited to what is usable in the given context. */
export type GetRefDataFilteredRequest = OneBranch<GetRefDataFilteredRequestParts, ['Order', never] | ['Station' | 'Waiter' | 'Table' | 'OrderCategory' | 'OrderType', never] | [never, never]>

/** The collection or the single record. */
export interface GetRefDataFilteredResponseRK7Reference extends Extra {
}

/** Answer of {@link GetRefDataFiltered}. */
export interface GetRefDataFilteredResponse extends Extra {
  /** The collection or the single record. */
  readonly RK7Reference: GetRefDataFilteredResponseRK7Reference
}

/**
 * Read a reference directory limited to what is usable in the given context.
 * Executed by: not documented.
 * The filter is either Order alone or any of Station, Waiter, Table, OrderCategory, OrderType in that order.
 * WithChildItems is boolean in the source schema although its text lists the values 0 to 3; written as GetRefData has it.
 * The schema roots the request at RK7CMD and titles it GetRefDataLimited; send it inside RK7Query like any command.
 * The collection list differs from GetRefData - it adds ClockRecs, DefferedSync, MenuItemsHierarchies, PersonList and Visits, and lacks some others.
 * A request with the upper-case name MENUITEMS is published as working, so case evidently does not matter.
 * There is no response schema; with RefItemIdent or RefItemGUID the attributes of RK7Reference are not written.
 * The mask language is that of GetRefData; there is no OnlyActive, paging or PROPFILTERS here.
 * The schema states no executing node.
 */
export const GetRefDataFiltered: Command<GetRefDataFilteredRequest, GetRefDataFilteredResponse> = {
  name: 'GetRefDataFiltered',
  effect: 'read',
  request: {
    attributes: {
      RefName: { kind: 'string!', enum: ['BonusTypes', 'Brigades', 'Cashes', 'CashGroups', 'CashReportDetails', 'CashServDataStatuses', 'CategList', 'ChangeableOrderTypes', 'CheckTables', 'ClassificatorGroups', 'ClassInfoGroups', 'ClassInfos', 'ClockRecs', 'ColorMappings', 'ColorSchemes', 'Consumators', 'ConsumTypes', 'Currencies', 'CurrencyFaceValues', 'CurrencyTypes', 'DefaulterTypes', 'DefferedSync', 'DepositCollectReasons', 'DeviceDataLookUpItems', 'Devices', 'DiscountCompositions', 'DiscountDetails', 'Discounts', 'DiscountTypes', 'DisplayResolutions', 'DocumentMaketSchemeLinks', 'Documents', 'DosingDevices', 'EmployeeGroupDetails', 'EmployeeGroups', 'Employees', 'EntranceCardTypes', 'Filters', 'FiscDevParams', 'FormDetails', 'Forms', 'FormSchemeChilds', 'FormSchemes', 'FunctionKeyGroups', 'FunctionKeys', 'GuestTypes', 'HallPlans', 'ImageList', 'ImageNodes', 'InpDevTypes', 'KBDLayouts', 'KBDTypes', 'Kurses', 'Makets', 'MaketSchemeDetails', 'MaketSchemes', 'McrAlgorithms', 'MenuItems', 'MenuItemsHierarchies', 'Modifiers', 'ModiGroups', 'ModiSchemeDetails', 'ModiSchemes', 'OlapCubes', 'OlapCubeSchemes', 'OperationClasses', 'Operations', 'OrderVoids', 'ParameterExceptions', 'ParameterHierarhies', 'Parameters', 'PeriodDetails', 'Periods', 'PersonList', 'PriceConstants', 'PriceConstantTypes', 'Prices', 'PriceTypes', 'PrinterPurposes', 'RateClasses', 'RefLinks', 'ReportingServers', 'RestaurantConcepts', 'RestaurantRegions', 'Restaurants', 'RightGroups', 'Rights', 'Roles', 'Scripts', 'ScriptTypes', 'SelectorDetails', 'SelectorGroups', 'SelectorHierarhies', 'Selectors', 'SelectorTypes', 'ServiceChecks', 'ServiceSchemes', 'ServingPositions', 'TableAttributes', 'TableGroups', 'Tables', 'TariffDetails', 'TarifficationTypes', 'TaskSetters', 'TaxDishRules', 'TaxDishTypes', 'Taxes', 'TaxPayRules', 'TaxPayTypes', 'TaxRates', 'TradeGroupDetails', 'TradeGroups', 'UnchangeableOrderTypes', 'Visits'], anyCase: true },
      RefItemIdent: 'integer',
      RefItemGUID: 'string:guid',
      PropMask: 'string',
      WithMacroProp: 'boolean',
      WithBlobsData: 'boolean',
      MacroPropTags: 'boolean',
      WithChildItems: { kind: 'int', enum: ['0', '1', '2', '3'] },
      IgnoreEnums: 'boolean',
      IgnoreDefaults: 'boolean',
      DateTime: 'dateTime',
    },
    elements: [
      ['Order', '?', refItem],
      ['Station', '?', refItem],
      ['Waiter', '?', refItem],
      ['Table', '?', refItem],
      ['OrderCategory', '?', refItem],
      ['OrderType', '?', refItem],
    ],
    choices: [{ required: false, branches: [[0], [1, 2, 3, 4, 5]] }],
  },
  response: {
    elements: [
      ['RK7Reference', '1', {
        anyAttribute: true,
        anyElement: true,
      }],
    ],
  },
}
