// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import type { CheckItemState, IntentReceiptStage, IntentReceiptType } from './enums.ts'
import { payItem, type PayItem, type PayItemInput } from './payItem.ts'
import { prepayItem, type PrepayItem, type PrepayItemInput } from './prepayItem.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'
import { resEmployeeItem, type ResEmployeeItem, type ResEmployeeItemInput } from './resEmployeeItem.ts'

/**
 * `PrintCheckItem`
 * As given in requests.
 */
export interface PrintCheckItemInput {
  readonly uni?: number
  /** GUID of the receipt. */
  readonly line_guid?: Guid
  /** Default `0`. */
  readonly seat?: number
  /** Receipt number. */
  readonly CheckNum?: number
  /** Number of the delivery note. */
  readonly invoice?: number
  /**
   * Sum in hundredths.
   * Differs from the published schema: the schema says more than 0, which leaves no way to show a receipt or bill of nothing, after a full discount for example.
   */
  readonly amount: Money
  /**
   * Left to pay after earlier payments and prepayments, in hundredths.
   * Default `0`.
   */
  readonly unpaidSum?: Money
  readonly GlobalFiscalID?: string
  /**
   * Since 7.5.4.206.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  readonly deleted?: boolean
  /** This is a bill (pre-check). */
  readonly bill?: boolean
  readonly printTime?: LocalDateTime
  /** Start of service. */
  readonly startTime?: LocalDateTime
  /**
   * Since 7.25.03.0.
   * Values: `''` not used, `OneCheck` one receipt printed before the payment, `CreditCheck` receipt for a settlement on credit.
   */
  readonly intentReceiptType?: IntentReceiptType
  /**
   * Since 7.25.03.0.
   * Values: `''` none, `First stage` the intent receipt is printed, `Completed` its payments are accepted.
   */
  readonly intentReceiptStage?: IntentReceiptStage
  /** Cashier who made the receipt. */
  readonly Author?: ResEmployeeItemInput
  /** Reason of its deletion. */
  readonly Reason?: RefItemInput
  /** Who deleted it. */
  readonly DeleteManager?: ResEmployeeItemInput
  readonly Pay?: readonly PayItemInput[]
  readonly Prepay?: readonly PrepayItemInput[]
}

/**
 * `PrintCheckItem`
 * As read from answers.
 */
export interface PrintCheckItem extends Extra {
  readonly uni?: number
  /** GUID of the receipt. */
  readonly line_guid?: Guid
  /** Default `0`. */
  readonly seat?: number
  /** Receipt number. */
  readonly CheckNum?: number
  /** Number of the delivery note. */
  readonly invoice?: number
  /**
   * Sum in hundredths.
   * Differs from the published schema: the schema says more than 0, which leaves no way to show a receipt or bill of nothing, after a full discount for example.
   */
  readonly amount: Money
  /**
   * Left to pay after earlier payments and prepayments, in hundredths.
   * Default `0`.
   */
  readonly unpaidSum?: Money
  readonly GlobalFiscalID?: string
  /**
   * Since 7.5.4.206.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  readonly deleted?: boolean
  /** This is a bill (pre-check). */
  readonly bill?: boolean
  readonly printTime?: LocalDateTime
  /** Start of service. */
  readonly startTime?: LocalDateTime
  /**
   * Since 7.25.03.0.
   * Values: `''` not used, `OneCheck` one receipt printed before the payment, `CreditCheck` receipt for a settlement on credit.
   */
  readonly intentReceiptType?: IntentReceiptType
  /**
   * Since 7.25.03.0.
   * Values: `''` none, `First stage` the intent receipt is printed, `Completed` its payments are accepted.
   */
  readonly intentReceiptStage?: IntentReceiptStage
  /** Cashier who made the receipt. */
  readonly Author?: ResEmployeeItem
  /** Reason of its deletion. */
  readonly Reason?: RefItem
  /** Who deleted it. */
  readonly DeleteManager?: ResEmployeeItem
  readonly Pay: readonly PayItem[]
  readonly Prepay: readonly PrepayItem[]
}

/** How `PrintCheckItem` is written and read. */
export const printCheckItem: ObjectTable = {
  attributes: {
    uni: 'nonNegative',
    line_guid: 'guid',
    seat: 'nonNegative',
    CheckNum: 'nonNegative',
    invoice: 'nonNegative',
    amount: 'nonNegative:money!',
    unpaidSum: 'int:money',
    GlobalFiscalID: 'string',
    state: { kind: 'int', enum: ['1', '3', '4', '5', '6', '7'] },
    deleted: 'boolean',
    bill: 'boolean',
    printTime: 'dateTime',
    startTime: 'dateTime',
    intentReceiptType: { kind: 'line', enum: ['', 'OneCheck', 'CreditCheck'] },
    intentReceiptStage: { kind: 'line', enum: ['', 'First stage', 'Completed'] },
  },
  elements: [
    ['Author', '?', resEmployeeItem],
    ['Reason', '?', refItem],
    ['DeleteManager', '?', resEmployeeItem],
    ['Pay', '*', payItem],
    ['Prepay', '*', prepayItem],
  ],
  since: { state: '7.5.4.206', intentReceiptType: '7.25.03.0', intentReceiptStage: '7.25.03.0' },
}
