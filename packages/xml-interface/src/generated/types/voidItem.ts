// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Extra, Guid, LocalDateTime } from '../../types.ts'
import type { CheckItemState } from './enums.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'

/** The parts of {@link VoidItemInput}. */
export interface VoidItemInputParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Number of the line in the order; given: that line is updated (unprinted lines only), absent: a new one is made. */
  readonly uni?: number
  /** GUID of the line. */
  readonly line_guid?: Guid
  /**
   * Since 7.5.4.206.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  readonly dateTime?: LocalDateTime
  /** In thousandths. */
  readonly quantity: Quantity
  /**
   * Sum removed.
   * Hundredths of the currency unit.
   */
  readonly amount?: Money
  /** Free text of the reason. */
  readonly openName?: string
  /** Employee who removes. */
  readonly Author: RefItemInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * Removal of a printed dish; the line's own id/code/guid is the reason.
 * As given in requests.
 */
export type VoidItemInput = AtLeastOne<VoidItemInputParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/**
 * Removal of a printed dish; the line's own id/code/guid is the reason.
 * As read from answers.
 */
export interface VoidItem extends Extra {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Name of the item. */
  readonly name?: string
  /** Number of the line in the order; given: that line is updated (unprinted lines only), absent: a new one is made. */
  readonly uni?: number
  /** GUID of the line. */
  readonly line_guid?: Guid
  /**
   * Since 7.5.4.206.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  readonly dateTime?: LocalDateTime
  /** In thousandths. */
  readonly quantity: Quantity
  /**
   * Sum removed.
   * Hundredths of the currency unit.
   */
  readonly amount?: Money
  /** Free text of the reason. */
  readonly openName?: string
  /** Employee who removes. */
  readonly Author: RefItem
}

/** How `voidItem` is written and read. */
export const voidItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    guid: 'guid',
    name: 'line',
    uni: 'nonNegative',
    line_guid: 'guid',
    state: { kind: 'int', enum: ['1', '3', '4', '5', '6', '7'] },
    dateTime: 'dateTime',
    quantity: 'int:quantity!',
    amount: 'int:money',
    openName: 'line',
  },
  elements: [
    ['Author', '1', refItem],
  ],
  oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
  anyAttribute: true,
  since: { state: '7.5.4.206' },
}
