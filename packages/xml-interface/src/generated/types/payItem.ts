// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import type { AuthType, CheckItemState, TransactionStatusType } from './enums.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'

/** The parts of {@link PayItemInput}. */
export interface PayItemInputParts {
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
  /** In hundredths. */
  readonly amount: Money
  /**
   * The sum in the base currency, in hundredths.
   * Since 7.6.0.087.
   */
  readonly basicSum?: Money
  /** Number of a personal card. */
  readonly cardCode?: string
  /**
   * Extended authorisation data.
   * Since 7.5.3.111.
   */
  readonly extTransactionInfo?: string
  /**
   * Since 7.5.4.211.
   * Values: `1` not performed, `2` created, `3` being authorised (two-stage authorisation), `4` successful, `5` confirmed, `6` annulled.
   */
  readonly TransactionStatus?: TransactionStatusType
  /** Default `0`. */
  readonly seat?: number
  /**
   * Discount line of a payment handled as a discount.
   * Since 7.6.0.087.
   */
  readonly discount_line_guid?: Guid
  readonly deleted?: boolean
  /**
   * Card brand.
   * Since 7.06.04.430 / 7.06.05.296.
   */
  readonly owner?: string
  /**
   * Since 7.06.04.430 / 7.06.05.296.
   * Values: `error` authorisation failed, `auto` automatic or not used, `voice` by voice, `terminal` by a terminal, `voicepossible` failed, voice authorisation is needed.
   * Default `auto`.
   */
  readonly authtype?: AuthType
  /** Since 7.06.04.430 / 7.06.05.296. */
  readonly authcode?: string
  /**
   * Number of the bank terminal.
   * Since 7.06.04.430 / 7.06.05.296.
   * Default `0`.
   */
  readonly extIntegerInfo?: number
  /**
   * Since 7.06.04.430 / 7.06.05.296.
   * Default `0`.
   */
  readonly transactionNumber?: number
  /** Interface of the payment. */
  readonly Interface?: RefItemInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/**
 * `payItem`
 * As given in requests.
 */
export type PayItemInput = AtLeastOne<PayItemInputParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/**
 * `payItem`
 * As read from answers.
 */
export interface PayItem extends Extra {
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
  /** In hundredths. */
  readonly amount: Money
  /**
   * The sum in the base currency, in hundredths.
   * Since 7.6.0.087.
   */
  readonly basicSum?: Money
  /** Number of a personal card. */
  readonly cardCode?: string
  /**
   * Extended authorisation data.
   * Since 7.5.3.111.
   */
  readonly extTransactionInfo?: string
  /**
   * Since 7.5.4.211.
   * Values: `1` not performed, `2` created, `3` being authorised (two-stage authorisation), `4` successful, `5` confirmed, `6` annulled.
   */
  readonly TransactionStatus?: TransactionStatusType
  /** Default `0`. */
  readonly seat?: number
  /**
   * Discount line of a payment handled as a discount.
   * Since 7.6.0.087.
   */
  readonly discount_line_guid?: Guid
  readonly deleted?: boolean
  /**
   * Card brand.
   * Since 7.06.04.430 / 7.06.05.296.
   */
  readonly owner?: string
  /**
   * Since 7.06.04.430 / 7.06.05.296.
   * Values: `error` authorisation failed, `auto` automatic or not used, `voice` by voice, `terminal` by a terminal, `voicepossible` failed, voice authorisation is needed.
   * Default `auto`.
   */
  readonly authtype?: AuthType
  /** Since 7.06.04.430 / 7.06.05.296. */
  readonly authcode?: string
  /**
   * Number of the bank terminal.
   * Since 7.06.04.430 / 7.06.05.296.
   * Default `0`.
   */
  readonly extIntegerInfo?: number
  /**
   * Since 7.06.04.430 / 7.06.05.296.
   * Default `0`.
   */
  readonly transactionNumber?: number
  /** Interface of the payment. */
  readonly Interface?: RefItem
}

/** How `payItem` is written and read. */
export const payItem: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    guid: 'guid',
    name: 'line',
    uni: 'nonNegative',
    line_guid: 'guid',
    state: { kind: 'int', enum: ['1', '3', '4', '5', '6', '7'] },
    amount: 'int:money!',
    basicSum: 'int:money',
    cardCode: 'line',
    extTransactionInfo: 'line',
    TransactionStatus: { kind: 'int', enum: ['1', '2', '3', '4', '5', '6'] },
    seat: 'nonNegative',
    discount_line_guid: 'guid',
    deleted: 'boolean',
    owner: 'line',
    authtype: { kind: 'line', enum: ['error', 'auto', 'voice', 'terminal', 'voicepossible'] },
    authcode: 'line',
    extIntegerInfo: 'int',
    transactionNumber: 'int',
  },
  elements: [
    ['Interface', '?', refItem],
  ],
  oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
  anyAttribute: true,
  since: { state: '7.5.4.206', basicSum: '7.6.0.087', extTransactionInfo: '7.5.3.111', TransactionStatus: '7.5.4.211', discount_line_guid: '7.6.0.087', owner: '7.06.04.430 / 7.06.05.296', authtype: '7.06.04.430 / 7.06.05.296', authcode: '7.06.04.430 / 7.06.05.296', extIntegerInfo: '7.06.04.430 / 7.06.05.296', transactionNumber: '7.06.04.430 / 7.06.05.296' },
}
