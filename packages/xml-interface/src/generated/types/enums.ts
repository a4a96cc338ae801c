// Generated from the catalogue by tools/codegen. Do not edit.
import type { AnyCase } from '../../types.ts'

/**
 * Values of `CheckItemState`
 * `1`: open.
 * `3`: fixed.
 * `4`: printed.
 * `5`: partly closed.
 * `6`: closed.
 * `7`: deleted.
 */
export type CheckItemState = 1 | 3 | 4 | 5 | 6 | 7

/**
 * Where a discount or surcharge line came from.
 * `byHand`: added manually.
 * `pay`: added together with a payment.
 * `automatic`: added by an automatic rule.
 * `changeTip`: tip that arose because change could not be given.
 * `pdsCard`: from a card-system (PDS) interface.
 * `discountCard`: by a discount card.
 * `fiscalDeposit`: on a fiscal cash deposit.
 * `comboDiscount`: balances the price of a combo.
 * `script`: by a script.
 * `orderMinimalAmount`: lifts the order to its minimum amount.
 * `xmlInterface`: by an XML command.
 * `currencyRound`: rounding of a currency.
 * `coupon`: from a coupon.
 * `latePrepayDeletion`: settles a prepayment.
 * `payAsDiscount`: a payment handled as a discount.
 * `bankCardDiscount`: by a bank terminal.
 * `forReturnOrders`: in a return order.
 */
export type ChargeSource = 'byHand' | 'pay' | 'automatic' | 'changeTip' | 'pdsCard' | 'discountCard' | 'fiscalDeposit' | 'comboDiscount' | 'script' | 'orderMinimalAmount' | 'xmlInterface' | 'currencyRound' | 'coupon' | 'latePrepayDeletion' | 'payAsDiscount' | 'bankCardDiscount' | 'forReturnOrders'

/**
 * State of a keg's document in the national marking system.
 * `NotSended`: not yet handed to the document-exchange service.
 * `DocumentCreated`: not yet handed over, but the document exists in the marking system.
 * `DocumentError`: the document could not be registered.
 * `Accepted`: accepted and confirmed.
 * `AcceptError`: accepted, then failed in processing.
 */
export type HonestSignSendStatus = 'NotSended' | 'DocumentCreated' | 'DocumentError' | 'Accepted' | 'AcceptError'

/** Values of `tariffStatus` */
export type TariffStatus = 'active' | 'paused' | 'finished'

/**
 * State of a payment authorisation.
 * `1`: not performed.
 * `2`: created.
 * `3`: being authorised (two-stage authorisation).
 * `4`: successful.
 * `5`: confirmed.
 * `6`: annulled.
 */
export type TransactionStatusType = 1 | 2 | 3 | 4 | 5 | 6

/**
 * Values of `AuthType`
 * `error`: authorisation failed.
 * `auto`: automatic or not used.
 * `voice`: by voice.
 * `terminal`: by a terminal.
 * `voicepossible`: failed, voice authorisation is needed.
 */
export type AuthType = 'error' | 'auto' | 'voice' | 'terminal' | 'voicepossible'

/**
 * Values of `IntentReceiptType`
 * `''`: not used.
 * `OneCheck`: one receipt printed before the payment.
 * `CreditCheck`: receipt for a settlement on credit.
 */
export type IntentReceiptType = '' | 'OneCheck' | 'CreditCheck'

/**
 * Values of `IntentReceiptStage`
 * `''`: none.
 * `First stage`: the intent receipt is printed.
 * `Completed`: its payments are accepted.
 */
export type IntentReceiptStage = '' | 'First stage' | 'Completed'

/**
 * Values of `KDSStateType`
 * `sent`: sent to the kitchen display.
 * `started`: cooking started.
 * `ready`: cooked.
 * `taken`: taken from the kitchen.
 * `collect`: assembling started.
 * `collected`: assembled.
 * `startpark`: the order is parked.
 * `endpark`: the parking ended.
 * `removed`: taken off the kitchen display.
 */
export type KDSStateType = '' | 'sent' | 'started' | 'ready' | 'taken' | 'collect' | 'collected' | 'startpark' | 'endpark' | 'removed'

/** Values of `MobileLicenseKind` */
export type MobileLicenseKind = 'waiter' | 'administrator'

/** The component an error came from. */
export type ErrorArea = 'Printer' | 'Authorization terminal' | 'PDS' | 'Rights'

/** Values of `messageType` */
export type MessageType = 'Unknown' | 'FromTable' | 'FromMonitor' | 'DishesReady' | 'ErrorNotify' | 'KitchenRequest' | 'FromStationScript' | 'FromServerScript' | 'XMLInterface' | 'LicenseInfo' | 'TariffClosing' | 'SysTimeChanged' | 'FromManagerStation' | 'SecondScreen' | 'RequestOrderLock'

/** Values of `refName` */
export type RefName = AnyCase<
  | 'AvailabilitySchedules'
  | 'AwardsPenaltiesGroups'
  | 'AwardsPenaltiesTypes'
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
  | 'ColorMappings'
  | 'ColorSchemes'
  | 'Consumators'
  | 'ConsumTypes'
  | 'Currencies'
  | 'CurrencyFaceValues'
  | 'CurrencyTypes'
  | 'DefaulterTypes'
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
  | 'EnumsTypesDatas'
  | 'EnumsTypesInfos'
  | 'Filters'
  | 'FiscDevParams'
  | 'FormDetails'
  | 'Forms'
  | 'FormSchemeChilds'
  | 'FormSchemes'
  | 'FunctionKeyGroups'
  | 'FunctionKeys'
  | 'FundsAccountingPlaces'
  | 'GeneratedPropDatas'
  | 'GeneratedPropGroups'
  | 'GeneratedPropTypes'
  | 'GuestTypes'
  | 'HallPlans'
  | 'ImageList'
  | 'ImageNodes'
  | 'InpDevTypes'
  | 'KBDLayouts'
  | 'KBDTypes'
  | 'Kurses'
  | 'LinkedSystemConfigs'
  | 'LinkedSystemTypes'
  | 'Makets'
  | 'MaketSchemeDetails'
  | 'MaketSchemes'
  | 'McrAlgorithms'
  | 'MenuItems'
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
>

/**
 * Values of `WithChildItemType`
 * `0`: no children.
 * `1`: the hierarchy inside the collection, as RIChildItems.
 * `2`: children from other collections only, in the items part.
 * `3`: both, as RIChildItems.
 */
export type WithChildItemType = 0 | 1 | 2 | 3
