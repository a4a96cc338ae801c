// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import type { AuthType, CheckItemState, TransactionStatusType } from '../types/enums.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { printCheckItem, type PrintCheckItem } from '../types/printCheckItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Fiscal document data for reports; ignored when the receipt is printed as fiscal. */
export interface IntentPayOrderRequestFiscalDocInfo {
  /** Printed receipt number (PrintChecks.PrintNumber). */
  readonly PrintNumber: number
  /** Fiscal document number (PrintChecks.FiscDocNumber). */
  readonly FiscDocNumber: number
  /** Global receipt number, unused in Russia (PrintChecks.GlobalFiscalID). */
  readonly GlobalFiscalId?: string
  /** Number of the fiscal device (PrintChecks.ExtFiscID). */
  readonly ExtFiscID: string
  /** Shift number of the fiscal device (PrintChecks.iFiscShift). */
  readonly FiscShiftNum?: number
  /** Type of the fiscal device (PrintChecks.FiscDev). */
  readonly FiscDev?: RefItemInput
}

/** The parts of {@link IntentPayOrderRequestPayment}. */
export interface IntentPayOrderRequestPaymentParts {
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
  /** Tips in hundredths. */
  readonly tipAmount?: Money
  /**
   * Picks the authorization terminal whose TerminalNumber setting is equal.
   * Since 7.07.00.287.
   */
  readonly terminalNumber?: string
  /** Id of an SBP payment, needed to cancel it before the bank confirms. */
  readonly sbpPayGuid?: Guid
  /** Interface of the payment. */
  readonly Interface?: RefItemInput
  /** Charge that stands for the tips. */
  readonly TipCharge?: RefItemInput
  /** Print view for the authorization terminal. */
  readonly TerminalMaket?: RefItemInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Common payment, divided between all receipts of the order. */
export type IntentPayOrderRequestPayment = AtLeastOne<IntentPayOrderRequestPaymentParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/** The parts of {@link IntentPayOrderRequestPrintCheckPayment}. */
export interface IntentPayOrderRequestPrintCheckPaymentParts {
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
  /** Tips in hundredths. */
  readonly tipAmount?: Money
  /**
   * Picks the authorization terminal whose TerminalNumber setting is equal.
   * Since 7.07.00.287.
   */
  readonly terminalNumber?: string
  /** Id of an SBP payment, needed to cancel it before the bank confirms. */
  readonly sbpPayGuid?: Guid
  /** Interface of the payment. */
  readonly Interface?: RefItemInput
  /** Charge that stands for the tips. */
  readonly TipCharge?: RefItemInput
  /** Print view for the authorization terminal. */
  readonly TerminalMaket?: RefItemInput
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `Payment` of {@link IntentPayOrderRequestPrintCheck}. */
export type IntentPayOrderRequestPrintCheckPayment = AtLeastOne<IntentPayOrderRequestPrintCheckPaymentParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/** Payments of one receipt, which is found by seat or line_guid. */
export interface IntentPayOrderRequestPrintCheck {
  /** GUID of the receipt. */
  readonly line_guid?: Guid
  /** Seat number. */
  readonly seat?: number
  readonly Payment?: readonly IntentPayOrderRequestPrintCheckPayment[]
}

/** Request of {@link IntentPayOrder}: Print an intent receipt for an order (promised payment). */
export interface IntentPayOrderRequest {
  /**
   * Token of the lock session.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  /**
   * Milliseconds for the card system to confirm payments, 0 - no limit.
   * Since 7.7.0.306.
   * Default `0`.
   */
  readonly pdsPaysTimeout?: number
  /** True - by seats, false - one common receipt. */
  readonly calcBySeats?: boolean
  /**
   * Pass the order on to the VDU.
   * Since 7.5.8.065.
   * Default `true`.
   */
  readonly sendtovdu?: boolean
  /** Seat number. */
  readonly seat?: number
  readonly LicenseInfo?: LicenseInfoItemInput
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  readonly Cashier: RefItemInput
  /** Print view of the receipt. */
  readonly ReceiptMaket?: RefItemInput
  /** Print view of the invoice. */
  readonly InvoiceMaket?: RefItemInput
  /** Print view of the bill. */
  readonly BillMaket?: RefItemInput
  /** Fiscal document data for reports; ignored when the receipt is printed as fiscal. */
  readonly FiscalDocInfo?: IntentPayOrderRequestFiscalDocInfo
  /** Common payment, divided between all receipts of the order. */
  readonly Payment?: readonly IntentPayOrderRequestPayment[]
  /** Payments of one receipt, which is found by seat or line_guid. */
  readonly PrintCheck?: readonly IntentPayOrderRequestPrintCheck[]
}

/** Answer of {@link IntentPayOrder}. */
export interface IntentPayOrderResponse extends Extra {
  readonly PrintCheck: readonly PrintCheckItem[]
  readonly PrintCheckWarning?: string
}

/**
 * Print an intent receipt for an order (promised payment).
 * Since 7.25.04.0.
 * Executed by: cash-server.
 * The answer has a PrintCheck with state="3", intentReceiptType="OneCheck", intentReceiptStage="First stage" and a payment with promised="1".
 * Afterwards the order has unpaidSum 0 and the amount sits in promisedSum.
 * The bill is printed at the same time (bill="1").
 * When the setting "Печатать пречек с чеком намерения" is on, PrintBill is refused and the bill comes only from here.
 * Undone by CorrectIntentReceipt.
 */
export const IntentPayOrder: Command<IntentPayOrderRequest, IntentPayOrderResponse> = {
  name: 'IntentPayOrder',
  effect: 'write',
  since: '7.25.04.0',
  request: {
    attributes: {
      lockguid: 'line',
      pdsPaysTimeout: 'integer',
      calcBySeats: 'boolean',
      sendtovdu: 'boolean',
      seat: 'integer',
    },
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['Order', '1', orderElement],
      ['Station', '1', refItem],
      ['Cashier', '1', refItem],
      ['ReceiptMaket', '?', refItem],
      ['InvoiceMaket', '?', refItem],
      ['BillMaket', '?', refItem],
      ['FiscalDocInfo', '?', {
        attributes: {
          PrintNumber: 'nonNegative!',
          FiscDocNumber: 'nonNegative!',
          GlobalFiscalId: 'line',
          ExtFiscID: 'line!',
          FiscShiftNum: 'positive',
        },
        elements: [
          ['FiscDev', '?', refItem],
        ],
      }],
      ['Payment', '*', {
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
          tipAmount: 'positive:money',
          terminalNumber: 'line',
          sbpPayGuid: 'line:guid',
        },
        elements: [
          ['Interface', '?', refItem],
          ['TipCharge', '?', refItem],
          ['TerminalMaket', '?', refItem],
        ],
        oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
        anyAttribute: true,
        since: { state: '7.5.4.206', basicSum: '7.6.0.087', extTransactionInfo: '7.5.3.111', TransactionStatus: '7.5.4.211', discount_line_guid: '7.6.0.087', owner: '7.06.04.430 / 7.06.05.296', authtype: '7.06.04.430 / 7.06.05.296', authcode: '7.06.04.430 / 7.06.05.296', extIntegerInfo: '7.06.04.430 / 7.06.05.296', transactionNumber: '7.06.04.430 / 7.06.05.296', terminalNumber: '7.07.00.287' },
      }],
      ['PrintCheck', '*', {
        attributes: {
          line_guid: 'line:guid',
          seat: 'nonNegative',
        },
        elements: [
          ['Payment', '*', {
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
              tipAmount: 'positive:money',
              terminalNumber: 'line',
              sbpPayGuid: 'line:guid',
            },
            elements: [
              ['Interface', '?', refItem],
              ['TipCharge', '?', refItem],
              ['TerminalMaket', '?', refItem],
            ],
            oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
            anyAttribute: true,
            since: { state: '7.5.4.206', basicSum: '7.6.0.087', extTransactionInfo: '7.5.3.111', TransactionStatus: '7.5.4.211', discount_line_guid: '7.6.0.087', owner: '7.06.04.430 / 7.06.05.296', authtype: '7.06.04.430 / 7.06.05.296', authcode: '7.06.04.430 / 7.06.05.296', extIntegerInfo: '7.06.04.430 / 7.06.05.296', transactionNumber: '7.06.04.430 / 7.06.05.296', terminalNumber: '7.07.00.287' },
          }],
        ],
      }],
    ],
    since: { lockguid: '7.6.4.005', pdsPaysTimeout: '7.7.0.306', sendtovdu: '7.5.8.065' },
  },
  response: {
    elements: [
      ['PrintCheck', '*', printCheckItem],
      ['PrintCheckWarning', '?', 'string'],
    ],
  },
}
