// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Guid, LocalDateTime } from '../../types.ts'
import { comboItem, type ComboItemInput } from './comboItem.ts'
import { discountItem, type DiscountItemInput } from './discountItem.ts'
import { dishItem, type DishItemInput } from './dishItem.ts'
import { prepayItem, type PrepayItemInput } from './prepayItem.ts'
import { refItem, type RefItemInput } from './refItem.ts'

/**
 * `SessionItem`
 * As given in requests.
 */
export interface SessionItemInput {
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
  /** Freeze the prices. */
  readonly fixedPrice?: boolean
  /** Station that added the package. */
  readonly Station?: RefItemInput
  /** Employee who last edited. */
  readonly Author?: RefItemInput
  /** Employee who made the package. */
  readonly Creator?: RefItemInput
  /** Serving course. */
  readonly Course?: RefItemInput
  readonly Dish?: readonly DishItemInput[]
  readonly Combo?: readonly ComboItemInput[]
  readonly Discount?: readonly DiscountItemInput[]
  readonly Prepay?: readonly PrepayItemInput[]
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** How `SessionItem` is written and read. */
export const sessionItem: ObjectTable = {
  attributes: {
    uni: 'nonNegative',
    line_guid: 'guid',
    isDraft: 'boolean',
    printed: 'boolean',
    printTime: 'dateTime',
    remindTime: 'dateTime',
    readyTime: 'dateTime',
    startService: 'dateTime',
    fixedPrice: 'boolean',
  },
  elements: [
    ['Station', '?', refItem],
    ['Author', '?', refItem],
    ['Creator', '?', refItem],
    ['Course', '?', refItem],
    ['Dish', '*', dishItem],
    ['Combo', '*', comboItem],
    ['Discount', '*', discountItem],
    ['Prepay', '*', prepayItem],
  ],
  anyAttribute: true,
}
