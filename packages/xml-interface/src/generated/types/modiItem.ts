// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Base64, Extra, Guid } from '../../types.ts'
import type { CheckItemState } from './enums.ts'
import { markingData, type MarkingData, type MarkingDataInput } from './markingData.ts'

/** The parts of {@link ModiItemInput}. */
export interface ModiItemInputParts {
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
  /** Price or open price, in hundredths. */
  readonly price?: Money
  /**
   * How many, per portion (not multiplied by the dish quantity).
   * Default `1`.
   */
  readonly count?: number
  /** Free text of the modifier. */
  readonly openName?: string
  /**
   * Free text as base64 for binary data.
   * Since 7.07.00.242.
   */
  readonly data?: Base64
  /**
   * A default modifier.
   * Default `1`.
   */
  readonly isDefault?: boolean
  /** How many of them are free, per portion. */
  readonly freeCount?: number
  /** Sum it adds to the dish, to pay, in hundredths. */
  readonly amount?: Money
  /**
   * The same by the price list, before discounts and added taxes.
   * Hundredths of the currency unit.
   */
  readonly priceListAmount?: Money
  /**
   * Read only, filled for marking modifiers.
   * Since 7.07.00.329.
   */
  readonly Marking?: MarkingDataInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * `modiItem`
 * As given in requests.
 */
export type ModiItemInput = AtLeastOne<ModiItemInputParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/**
 * `modiItem`
 * As read from answers.
 */
export interface ModiItem extends Extra {
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
  /** Price or open price, in hundredths. */
  readonly price?: Money
  /**
   * How many, per portion (not multiplied by the dish quantity).
   * Default `1`.
   */
  readonly count?: number
  /** Free text of the modifier. */
  readonly openName?: string
  /**
   * Free text as base64 for binary data.
   * Since 7.07.00.242.
   */
  readonly data?: Base64
  /**
   * A default modifier.
   * Default `1`.
   */
  readonly isDefault?: boolean
  /** How many of them are free, per portion. */
  readonly freeCount?: number
  /** Sum it adds to the dish, to pay, in hundredths. */
  readonly amount?: Money
  /**
   * The same by the price list, before discounts and added taxes.
   * Hundredths of the currency unit.
   */
  readonly priceListAmount?: Money
  /**
   * Read only, filled for marking modifiers.
   * Since 7.07.00.329.
   */
  readonly Marking?: MarkingData
}

/** How `modiItem` is written and read. */
export const modiItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    guid: 'guid',
    name: 'line',
    uni: 'nonNegative',
    line_guid: 'guid',
    state: { kind: 'int', enum: ['1', '3', '4', '5', '6', '7'] },
    price: 'int:money',
    count: 'positive',
    openName: 'line',
    data: 'base64',
    isDefault: 'boolean',
    freeCount: 'int',
    amount: 'int:money',
    priceListAmount: 'int:money',
  },
  elements: [
    ['Marking', '?', markingData],
  ],
  oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
  anyAttribute: true,
  since: { state: '7.5.4.206', data: '7.07.00.242', Marking: '7.07.00.329' },
}
