// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import type { RefName, WithChildItemType } from '../types/enums.ts'

/** The parts of {@link GetRefDataRequestPROPFILTERSPROPFILTER}. */
export interface GetRefDataRequestPROPFILTERSPROPFILTERParts {
  /** Property to compare. */
  readonly Name: string
  /** Whole value; alternative to Substring. */
  readonly Value?: string
  /** Part of the value; alternative to Value. */
  readonly Substring?: string
  /**
   * 1 - Value is a regular expression.
   * Default `0`.
   */
  readonly Masked?: number
  /**
   * How sub-filters are joined.
   * Default `OR`.
   */
  readonly Kind?: 'AND' | 'OR'
}

/** `PROPFILTER` of {@link GetRefDataRequestPROPFILTERS}. */
export type GetRefDataRequestPROPFILTERSPROPFILTER = AtLeastOne<GetRefDataRequestPROPFILTERSPROPFILTERParts, 'Value' | 'Substring'>

/** `PROPFILTERS` of {@link GetRefDataRequest}. */
export interface GetRefDataRequestPROPFILTERS {
  /** Differs from the published schema: the schema demands Name, Value and Substring; servers want Name and one of the two. */
  readonly PROPFILTER: readonly GetRefDataRequestPROPFILTERSPROPFILTER[]
}

/** Request of {@link GetRefData}: Read a reference directory (collection), whole, filtered, paged, or one record. */
export interface GetRefDataRequest {
  /** Name of the collection. */
  readonly RefName: RefName
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
   * Add further generated properties that do not belong to the record proper.
   * Default `0`.
   */
  readonly MacroPropExtra?: boolean
  /**
   * Add BLOB fields as base64 child elements.
   * Default `0`.
   */
  readonly WithBlobsData?: boolean
  /**
   * Return BLOBs without LZ compression.
   * Default `0`.
   */
  readonly UnpackedBlob?: boolean
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
  /**
   * Only active records.
   * Default `0`.
   */
  readonly OnlyActive?: boolean
  /**
   * For each reference property add <property>Name with the name of the target, e.g. RightLvl gets RightLvlName.
   * Default `0`.
   */
  readonly LinkNames?: boolean
  /**
   * Paging - records to skip; past the end gives an empty list.
   * Default `0`.
   */
  readonly Offset?: number
  /**
   * Paging - records to return, 0 - all.
   * Default `0`.
   */
  readonly ItemCount?: number
  /**
   * Rough time limit in milliseconds; output stops when it is used up and the records written so far are returned.
   * Default `0`.
   */
  readonly MaxRunMs?: number
  readonly PROPFILTERS?: GetRefDataRequestPROPFILTERS
}

/** The collection or the single record. */
export interface GetRefDataResponseRK7Reference extends Extra {
}

/** Answer of {@link GetRefData}. */
export interface GetRefDataResponse extends Extra {
  /** The collection or the single record. */
  readonly RK7Reference: GetRefDataResponseRK7Reference
}

/**
 * Read a reference directory (collection), whole, filtered, paged, or one record.
 * Executed by: not documented.
 * The source schema marks Name, Value and Substring of PROPFILTER all as required, which contradicts its own text and the working example with Name + Substring only; optional here, with Name plus one of Value and Substring expected.
 * Masked and Kind have no default and no enumeration in the schema, both come from its text; the text speaks of sub-filters but declares no child element for them.
 * The schema spells collections in mixed case, while requests seen working on a server and the answer of GetRefList use upper case (MENUITEMS), so case evidently does not matter.
 * There is no response schema; with RefItemIdent or RefItemGUID the attributes of RK7Reference are not written.
 * PropMask picks properties; * is everything and an empty mask nothing. Nested objects need the full path, or a shared prefix with parentheses.
 * Records of the collection are reached with items.(...) or {...}; with braces, properties of the collection itself must come before the braces.
 * RIChildItems.(...) masks child records, RIChildItems.TEmployee(Ident,Name) only those of one class, !Name leaves a property out, TRK7MenuItemCombo:ComboDiscount limits a property to one class.
 * WithChildItems=3 adds the pseudo-property RIChildItems, usable in the mask; child elements are named after their class.
 * Without PropMask the answer for a large directory is huge.
 * Of MaxRunMs about half goes to the internal write and half to the conversion into XML.
 * MacroPropExtra, UnpackedBlob, LinkNames, Offset, ItemCount and MaxRunMs are absent from an older edition of the schema.
 * The schema states no executing node.
 */
export const GetRefData: Command<GetRefDataRequest, GetRefDataResponse> = {
  name: 'GetRefData',
  effect: 'read',
  request: {
    attributes: {
      RefName: { kind: 'string!', enum: ['AvailabilitySchedules', 'AwardsPenaltiesGroups', 'AwardsPenaltiesTypes', 'BonusTypes', 'Brigades', 'Cashes', 'CashGroups', 'CashReportDetails', 'CashServDataStatuses', 'CategList', 'ChangeableOrderTypes', 'CheckTables', 'ClassificatorGroups', 'ClassInfoGroups', 'ClassInfos', 'ColorMappings', 'ColorSchemes', 'Consumators', 'ConsumTypes', 'Currencies', 'CurrencyFaceValues', 'CurrencyTypes', 'DefaulterTypes', 'DepositCollectReasons', 'DeviceDataLookUpItems', 'Devices', 'DiscountCompositions', 'DiscountDetails', 'Discounts', 'DiscountTypes', 'DisplayResolutions', 'DocumentMaketSchemeLinks', 'Documents', 'DosingDevices', 'EmployeeGroupDetails', 'EmployeeGroups', 'Employees', 'EntranceCardTypes', 'EnumsTypesDatas', 'EnumsTypesInfos', 'Filters', 'FiscDevParams', 'FormDetails', 'Forms', 'FormSchemeChilds', 'FormSchemes', 'FunctionKeyGroups', 'FunctionKeys', 'FundsAccountingPlaces', 'GeneratedPropDatas', 'GeneratedPropGroups', 'GeneratedPropTypes', 'GuestTypes', 'HallPlans', 'ImageList', 'ImageNodes', 'InpDevTypes', 'KBDLayouts', 'KBDTypes', 'Kurses', 'LinkedSystemConfigs', 'LinkedSystemTypes', 'Makets', 'MaketSchemeDetails', 'MaketSchemes', 'McrAlgorithms', 'MenuItems', 'Modifiers', 'ModiGroups', 'ModiSchemeDetails', 'ModiSchemes', 'OlapCubes', 'OlapCubeSchemes', 'OperationClasses', 'Operations', 'OrderVoids', 'ParameterExceptions', 'ParameterHierarhies', 'Parameters', 'PeriodDetails', 'Periods', 'PriceConstants', 'PriceConstantTypes', 'Prices', 'PriceTypes', 'PrinterPurposes', 'RateClasses', 'RefLinks', 'ReportingServers', 'RestaurantConcepts', 'RestaurantRegions', 'Restaurants', 'RightGroups', 'Rights', 'Roles', 'Scripts', 'ScriptTypes', 'SelectorDetails', 'SelectorGroups', 'SelectorHierarhies', 'Selectors', 'SelectorTypes', 'ServiceChecks', 'ServiceSchemes', 'ServingPositions', 'TableAttributes', 'TableGroups', 'Tables', 'TariffDetails', 'TarifficationTypes', 'TaskSetters', 'TaxDishRules', 'TaxDishTypes', 'Taxes', 'TaxPayRules', 'TaxPayTypes', 'TaxRates', 'TradeGroupDetails', 'TradeGroups', 'UnchangeableOrderTypes'], anyCase: true },
      RefItemIdent: 'integer',
      RefItemGUID: 'string:guid',
      PropMask: 'string',
      WithMacroProp: 'boolean',
      MacroPropExtra: 'boolean',
      WithBlobsData: 'boolean',
      UnpackedBlob: 'boolean',
      MacroPropTags: 'boolean',
      WithChildItems: { kind: 'int', enum: ['0', '1', '2', '3'] },
      IgnoreEnums: 'boolean',
      IgnoreDefaults: 'boolean',
      OnlyActive: 'boolean',
      LinkNames: 'boolean',
      Offset: 'integer',
      ItemCount: 'integer',
      MaxRunMs: 'integer',
    },
    elements: [
      ['PROPFILTERS', '?', {
        elements: [
          ['PROPFILTER', '+', {
            attributes: {
              Name: 'line!',
              Value: 'line',
              Substring: 'line',
              Masked: 'integer',
              Kind: { kind: 'string', enum: ['AND', 'OR'] },
            },
            oneOf: [['Value'], ['Substring']],
          }],
        ],
      }],
    ],
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
