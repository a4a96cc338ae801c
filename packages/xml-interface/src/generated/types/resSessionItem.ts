// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { printCheckItem, type PrintCheckItem, type PrintCheckItemInput } from './printCheckItem.ts'
import { payItem, type PayItem, type PayItemInput } from './payItem.ts'
import { prepayItem, type PrepayItem, type PrepayItemInput } from './prepayItem.ts'
import { resComboItem, type ResComboItem, type ResComboItemInput } from './resComboItem.ts'
import { resDiscountItem, type ResDiscountItem, type ResDiscountItemInput } from './resDiscountItem.ts'
import { resDishItem, type ResDishItem, type ResDishItemInput } from './resDishItem.ts'
import { resEmployeeItem, type ResEmployeeItem, type ResEmployeeItemInput } from './resEmployeeItem.ts'
import { resRefItem, type ResRefItem, type ResRefItemInput } from './resRefItem.ts'

/**
 * `resSessionItem`
 * As given in requests.
 */
export interface ResSessionItemInput {
  /** Number of the package; given: its contents are overwritten, absent: a new package. */
  readonly uni?: number
  /** GUID of the package. */
  readonly line_guid?: Guid
  /** A draft. */
  readonly isDraft?: boolean
  /** Printed already. */
  readonly printed?: boolean
  /** First service print; default: the time of remindTime. */
  readonly printTime?: LocalDateTime
  /** Start of cooking; default: now. */
  readonly remindTime?: LocalDateTime
  /** Everything has to be cooked by then. */
  readonly readyTime?: LocalDateTime
  /** When the dishes were added; default: the print time. */
  readonly startService?: LocalDateTime
  /** Cooking time in minutes. */
  readonly cookMins: number
  /** Number (uni) of the package. */
  readonly sessionID?: number
  readonly Station?: ResRefItemInput
  /** Employee who last edited. */
  readonly Author?: ResEmployeeItemInput
  /** Employee who made the package. */
  readonly Creator?: ResEmployeeItemInput
  /** Serving course. */
  readonly Course?: ResRefItemInput
  readonly Dish?: readonly ResDishItemInput[]
  readonly Combo?: readonly ResComboItemInput[]
  readonly Discount?: readonly ResDiscountItemInput[]
  readonly Prepay?: readonly PrepayItemInput[]
  readonly Pay?: readonly PayItemInput[]
  readonly PrintCheck?: readonly PrintCheckItemInput[]
  /** Price type of the package. */
  readonly PriceScale: ResRefItemInput
  readonly TradeGroup: ResRefItemInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * `resSessionItem`
 * As read from answers.
 */
export interface ResSessionItem extends Extra {
  /** Number of the package; given: its contents are overwritten, absent: a new package. */
  readonly uni?: number
  /** GUID of the package. */
  readonly line_guid?: Guid
  /** A draft. */
  readonly isDraft?: boolean
  /** Printed already. */
  readonly printed?: boolean
  /** First service print; default: the time of remindTime. */
  readonly printTime?: LocalDateTime
  /** Start of cooking; default: now. */
  readonly remindTime?: LocalDateTime
  /** Everything has to be cooked by then. */
  readonly readyTime?: LocalDateTime
  /** When the dishes were added; default: the print time. */
  readonly startService?: LocalDateTime
  /** Cooking time in minutes. */
  readonly cookMins: number
  /** Number (uni) of the package. */
  readonly sessionID?: number
  readonly Station?: ResRefItem
  /** Employee who last edited. */
  readonly Author?: ResEmployeeItem
  /** Employee who made the package. */
  readonly Creator?: ResEmployeeItem
  /** Serving course. */
  readonly Course?: ResRefItem
  readonly Dish: readonly ResDishItem[]
  readonly Combo: readonly ResComboItem[]
  readonly Discount: readonly ResDiscountItem[]
  readonly Prepay: readonly PrepayItem[]
  readonly Pay: readonly PayItem[]
  readonly PrintCheck: readonly PrintCheckItem[]
  /** Price type of the package. */
  readonly PriceScale: ResRefItem
  readonly TradeGroup: ResRefItem
}

/** How `resSessionItem` is written and read. */
export const resSessionItem: ObjectTable = {
  attributes: {
    uni: 'nonNegative',
    line_guid: 'guid',
    isDraft: 'boolean',
    printed: 'boolean',
    printTime: 'dateTime',
    remindTime: 'dateTime',
    readyTime: 'dateTime',
    startService: 'dateTime',
    cookMins: 'nonNegative!',
    sessionID: 'int',
  },
  elements: [
    ['Station', '?', resRefItem],
    ['Author', '?', resEmployeeItem],
    ['Creator', '?', resEmployeeItem],
    ['Course', '?', resRefItem],
    ['Dish', '*', resDishItem],
    ['Combo', '*', resComboItem],
    ['Discount', '*', resDiscountItem],
    ['Prepay', '*', prepayItem],
    ['Pay', '*', payItem],
    ['PrintCheck', '*', printCheckItem],
    ['PriceScale', '1', resRefItem],
    ['TradeGroup', '1', resRefItem],
  ],
  anyAttribute: true,
}
