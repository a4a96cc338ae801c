// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AnyCase, Extra } from '../../types.ts'

/** `Item` of {@link SetRefDataRequestItems}. */
export interface SetRefDataRequestItemsItem {
  readonly Ident?: number
  readonly GUIDString?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Items to write. */
export interface SetRefDataRequestItems {
  /** Differs from the published schema: the schema admits one item; the names are plural and vendor's text speaks of several. */
  readonly Item?: readonly SetRefDataRequestItemsItem[]
}

/** `Item` of {@link SetRefDataRequestItemsToDelete}. */
export interface SetRefDataRequestItemsToDeleteItem {
  readonly Ident?: number
  readonly GUIDString?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `ItemsToDelete` of {@link SetRefDataRequest}. */
export interface SetRefDataRequestItemsToDelete {
  /** Differs from the published schema: the schema admits one item; the names are plural and vendor's text speaks of several. */
  readonly Item?: readonly SetRefDataRequestItemsToDeleteItem[]
}

/** `Item` of {@link SetRefDataRequestMovePriorityItem}. */
export interface SetRefDataRequestMovePriorityItemItem {
  readonly Ident?: number
  readonly GUIDString?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Moves Item before another item, or to the end when none is named. */
export interface SetRefDataRequestMovePriorityItem {
  readonly BeforeIdent?: number
  readonly BeforeGUIDString?: string
  readonly Item: SetRefDataRequestMovePriorityItemItem
}

/** Request of {@link SetRefData}: Create, change, delete or reorder items of a dictionary. */
export interface SetRefDataRequest {
  /** Dictionary name. */
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
  | 'DeliveryZones'
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
  /**
   * Subtype id (a ClassInfos entry).
   * Default `0`.
   */
  readonly ItemKind?: number
  /**
   * BLOB data are sent unpacked (no LZ).
   * Default `0`.
   */
  readonly UnpackedBlob?: boolean
  /** Items to write. */
  readonly Items: SetRefDataRequestItems
  readonly ItemsToDelete?: SetRefDataRequestItemsToDelete
  /** Moves Item before another item, or to the end when none is named. */
  readonly MovePriorityItem?: SetRefDataRequestMovePriorityItem
}

/** Answer of {@link SetRefData}. */
export interface SetRefDataResponse extends Extra {
}

/**
 * Create, change, delete or reorder items of a dictionary.
 * Executed by: ref-server.
 * The request element is a single RK7Command; the schema does not admit RK7CMD.
 * RK7Query itself may carry UserGUID (guidString), UserID (integer) and UserPass (normalizedString); all optional, but to act as another user all three have to be given.
 * Without them the built-in account for external XML editing is used; the schema defaults that name it are left out here on purpose.
 * An item is identified by Ident or GUIDString, one of which must be filled; its fields travel as further attributes.
 * The schema allows at most one Item in Items and in ItemsToDelete although the names are plural.
 * A cash server refuses it as an unknown command.
 * The published sample spells RefName in capitals (TABLES), against the enumeration; whether case matters was not shown.
 * There is no response schema; the common attributes are assumed.
 * Error Unknown command SetRefData.
 */
export const SetRefData: Command<SetRefDataRequest, SetRefDataResponse> = {
  name: 'SetRefData',
  effect: 'write',
  query: ['UserID', 'UserGUID', 'UserPass'],
  forms: ['RK7Command'],
  request: {
    attributes: {
      RefName: { kind: 'string!', enum: ['BonusTypes', 'Brigades', 'Cashes', 'CashGroups', 'CashReportDetails', 'CashServDataStatuses', 'CategList', 'ChangeableOrderTypes', 'CheckTables', 'ClassificatorGroups', 'ClassInfoGroups', 'ClassInfos', 'ClockRecs', 'ColorMappings', 'ColorSchemes', 'Consumators', 'ConsumTypes', 'Currencies', 'CurrencyFaceValues', 'CurrencyTypes', 'DefaulterTypes', 'DefferedSync', 'DeliveryZones', 'DepositCollectReasons', 'DeviceDataLookUpItems', 'Devices', 'DiscountCompositions', 'DiscountDetails', 'Discounts', 'DiscountTypes', 'DisplayResolutions', 'DocumentMaketSchemeLinks', 'Documents', 'DosingDevices', 'EmployeeGroupDetails', 'EmployeeGroups', 'Employees', 'EntranceCardTypes', 'Filters', 'FiscDevParams', 'FormDetails', 'Forms', 'FormSchemeChilds', 'FormSchemes', 'FunctionKeyGroups', 'FunctionKeys', 'GuestTypes', 'HallPlans', 'ImageList', 'ImageNodes', 'InpDevTypes', 'KBDLayouts', 'KBDTypes', 'Kurses', 'Makets', 'MaketSchemeDetails', 'MaketSchemes', 'McrAlgorithms', 'MenuItems', 'MenuItemsHierarchies', 'Modifiers', 'ModiGroups', 'ModiSchemeDetails', 'ModiSchemes', 'OlapCubes', 'OlapCubeSchemes', 'OperationClasses', 'Operations', 'OrderVoids', 'ParameterExceptions', 'ParameterHierarhies', 'Parameters', 'PeriodDetails', 'Periods', 'PersonList', 'PriceConstants', 'PriceConstantTypes', 'Prices', 'PriceTypes', 'PrinterPurposes', 'RateClasses', 'RefLinks', 'ReportingServers', 'RestaurantConcepts', 'RestaurantRegions', 'Restaurants', 'RightGroups', 'Rights', 'Roles', 'Scripts', 'ScriptTypes', 'SelectorDetails', 'SelectorGroups', 'SelectorHierarhies', 'Selectors', 'SelectorTypes', 'ServiceChecks', 'ServiceSchemes', 'ServingPositions', 'TableAttributes', 'TableGroups', 'Tables', 'TariffDetails', 'TarifficationTypes', 'TaskSetters', 'TaxDishRules', 'TaxDishTypes', 'Taxes', 'TaxPayRules', 'TaxPayTypes', 'TaxRates', 'TradeGroupDetails', 'TradeGroups', 'UnchangeableOrderTypes', 'Visits'], anyCase: true },
      ItemKind: 'int',
      UnpackedBlob: 'boolean',
    },
    elements: [
      ['Items', '1', {
        elements: [
          ['Item', '*', {
            attributes: {
              Ident: 'nonNegative',
              GUIDString: 'line',
            },
            anyAttribute: true,
          }],
        ],
      }],
      ['ItemsToDelete', '?', {
        elements: [
          ['Item', '*', {
            attributes: {
              Ident: 'nonNegative',
              GUIDString: 'line',
            },
            anyAttribute: true,
          }],
        ],
      }],
      ['MovePriorityItem', '?', {
        attributes: {
          BeforeIdent: 'nonNegative',
          BeforeGUIDString: 'line',
        },
        elements: [
          ['Item', '1', {
            attributes: {
              Ident: 'nonNegative',
              GUIDString: 'line',
            },
            anyAttribute: true,
          }],
        ],
      }],
    ],
  },
  response: {},
}
