// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AnyCase, Base64, Extra, Guid } from '../../types.ts'

/** Request of {@link GetItemBlob}: Get a blob field of a reference item. */
export interface GetItemBlobRequest {
  /** Collection that holds the item. */
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
  /** Item id. */
  readonly RefItemIdent?: number
  /** Item GUID. */
  readonly RefItemGUID?: Guid
  /** Blob field; the first one when absent. */
  readonly RefBlobName?: string
  /**
   * Encode the blob in Base64.
   * Default `1`.
   */
  readonly EncodeBase64?: boolean
  /**
   * Unpack an LZ-compressed blob.
   * Default `0`.
   */
  readonly UnpackedBlob?: boolean
}

/** The data; how servers call the part that carries it is not known. */
export interface GetItemBlobResponseBlob extends Extra {
  /**
   * Name of the field.
   * Inferred.
   */
  readonly Name?: string
  /** Text of the element. */
  readonly $text: Base64
}

/** Answer of {@link GetItemBlob}. */
export interface GetItemBlobResponse extends Extra {
  /**
   * The data; how servers call the part that carries it is not known.
   * Inferred.
   */
  readonly Blob?: GetItemBlobResponseBlob
}

/**
 * Get a blob field of a reference item.
 * Executed by: not documented.
 * There is no response schema, so the part that carries the blob is unknown to us; Blob is inferred, and whatever else comes is kept.
 * An empty field gives Status Ok and no data.
 * The enumeration is mixed case (ImageList); the server is known to take the upper-case name (IMAGELIST) too, so it should be matched without regard to case.
 * Both ways to name the item are optional in the schema.
 * The documentation text of the schema is copied from another command, and the executing node is not documented (nodes left empty).
 */
export const GetItemBlob: Command<GetItemBlobRequest, GetItemBlobResponse> = {
  name: 'GetItemBlob',
  effect: 'read',
  request: {
    attributes: {
      RefName: { kind: 'string!', enum: ['BonusTypes', 'Brigades', 'Cashes', 'CashGroups', 'CashReportDetails', 'CashServDataStatuses', 'CategList', 'ChangeableOrderTypes', 'CheckTables', 'ClassificatorGroups', 'ClassInfoGroups', 'ClassInfos', 'ClockRecs', 'ColorMappings', 'ColorSchemes', 'Consumators', 'ConsumTypes', 'Currencies', 'CurrencyFaceValues', 'CurrencyTypes', 'DefaulterTypes', 'DefferedSync', 'DepositCollectReasons', 'DeviceDataLookUpItems', 'Devices', 'DiscountCompositions', 'DiscountDetails', 'Discounts', 'DiscountTypes', 'DisplayResolutions', 'DocumentMaketSchemeLinks', 'Documents', 'DosingDevices', 'EmployeeGroupDetails', 'EmployeeGroups', 'Employees', 'EntranceCardTypes', 'Filters', 'FiscDevParams', 'FormDetails', 'Forms', 'FormSchemeChilds', 'FormSchemes', 'FunctionKeyGroups', 'FunctionKeys', 'GuestTypes', 'HallPlans', 'ImageList', 'ImageNodes', 'InpDevTypes', 'KBDLayouts', 'KBDTypes', 'Kurses', 'Makets', 'MaketSchemeDetails', 'MaketSchemes', 'McrAlgorithms', 'MenuItems', 'MenuItemsHierarchies', 'Modifiers', 'ModiGroups', 'ModiSchemeDetails', 'ModiSchemes', 'OlapCubes', 'OlapCubeSchemes', 'OperationClasses', 'Operations', 'OrderVoids', 'ParameterExceptions', 'ParameterHierarhies', 'Parameters', 'PeriodDetails', 'Periods', 'PersonList', 'PriceConstants', 'PriceConstantTypes', 'Prices', 'PriceTypes', 'PrinterPurposes', 'RateClasses', 'RefLinks', 'ReportingServers', 'RestaurantConcepts', 'RestaurantRegions', 'Restaurants', 'RightGroups', 'Rights', 'Roles', 'Scripts', 'ScriptTypes', 'SelectorDetails', 'SelectorGroups', 'SelectorHierarhies', 'Selectors', 'SelectorTypes', 'ServiceChecks', 'ServiceSchemes', 'ServingPositions', 'TableAttributes', 'TableGroups', 'Tables', 'TariffDetails', 'TarifficationTypes', 'TaskSetters', 'TaxDishRules', 'TaxDishTypes', 'Taxes', 'TaxPayRules', 'TaxPayTypes', 'TaxRates', 'TradeGroupDetails', 'TradeGroups', 'UnchangeableOrderTypes', 'Visits'], anyCase: true },
      RefItemIdent: 'integer',
      RefItemGUID: 'string:guid',
      RefBlobName: 'string',
      EncodeBase64: 'boolean',
      UnpackedBlob: 'boolean',
    },
  },
  response: {
    elements: [
      ['Blob', '?', {
        attributes: {
          Name: 'string',
        },
        text: 'base64',
      }],
    ],
  },
}
