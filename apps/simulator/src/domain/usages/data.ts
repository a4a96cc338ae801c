/** Days of the week, Monday 1, and minutes of the day, by the restaurant's own clock. An `until` that is not after `from` is on the next day. */
export interface Period {
  readonly id: number
  readonly days: readonly number[]
  readonly from: number
  readonly until: number
}

/** When something is in use. All conditions given have to hold. */
export interface UsageRule {
  /** Id of what is used then. */
  readonly use: number
  readonly period?: Period
  readonly stationIds?: readonly number[]
  readonly tableIds?: readonly number[]
  readonly waiterIds?: readonly number[]
  readonly guestTypeIds?: readonly number[]
  readonly categoryIds?: readonly number[]
  readonly typeIds?: readonly number[]
  readonly minGuests?: number
}

/** What the restaurant uses when and where. */
export interface Usages {
  readonly priceTypes: readonly UsageRule[]
  readonly tradeGroups: readonly UsageRule[]
  readonly discounts: readonly UsageRule[]
}

/** Without dishes the group holds the whole menu. */
export interface TradeGroupRule {
  readonly id: number
  readonly priceTypeId?: number
  readonly dishIds?: readonly number[]
}
