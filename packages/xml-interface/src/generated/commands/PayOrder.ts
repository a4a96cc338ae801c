// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import type { AuthType, CheckItemState, TransactionStatusType } from '../types/enums.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { mobileLicenseInfoItem, type MobileLicenseInfoItemInput } from '../types/mobileLicenseInfoItem.ts'
import { printCheckItem, type PrintCheckItem } from '../types/printCheckItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Fiscal document data for reports, ignored when the receipt is fiscal. */
export interface PayOrderRequestFiscalDocInfo {
  /** Printed receipt number. */
  readonly PrintNumber: number
  /** Fiscal document number. */
  readonly FiscDocNumber: number
  /** Global receipt number. */
  readonly GlobalFiscalId?: string
  /** Fiscal registrar number. */
  readonly ExtFiscID: string
  /** Fiscal shift number. */
  readonly FiscShiftNum?: number
  /** Kind of fiscal device. */
  readonly FiscDev?: RefItemInput
}

/** The parts of {@link PayOrderRequestPayment}. */
export interface PayOrderRequestPaymentParts {
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
  /** Tip in hundredths. */
  readonly tipAmount?: Money
  /**
   * Picks the terminal whose TerminalNumber setting equals it.
   * Since 7.07.00.287.
   */
  readonly terminalNumber?: string
  /** SBP payment id for cancelling before the bank confirms. */
  readonly sbpPayGuid?: Guid
  /** Interface of the payment. */
  readonly Interface?: RefItemInput
  /** Markup that carries the tip. */
  readonly TipCharge?: RefItemInput
  /** Authorization terminal layout. */
  readonly TerminalMaket?: RefItemInput
  /**
   * Slip of a bank terminal not attached to rk7.
   * Since 7.25.12.0.
   */
  readonly Slip?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Payment shared by all receipts of the order. */
export type PayOrderRequestPayment = AtLeastOne<PayOrderRequestPaymentParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/** The parts of {@link PayOrderRequestPrintCheckPayment}. */
export interface PayOrderRequestPrintCheckPaymentParts {
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
  /** Tip in hundredths. */
  readonly tipAmount?: Money
  /**
   * Picks the terminal whose TerminalNumber setting equals it.
   * Since 7.07.00.287.
   */
  readonly terminalNumber?: string
  /** SBP payment id for cancelling before the bank confirms. */
  readonly sbpPayGuid?: Guid
  /** Interface of the payment. */
  readonly Interface?: RefItemInput
  /** Markup that carries the tip. */
  readonly TipCharge?: RefItemInput
  /** Authorization terminal layout. */
  readonly TerminalMaket?: RefItemInput
  /**
   * Slip of a bank terminal not attached to rk7.
   * Since 7.25.12.0.
   */
  readonly Slip?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `Payment` of {@link PayOrderRequestPrintCheck}. */
export type PayOrderRequestPrintCheckPayment = AtLeastOne<PayOrderRequestPrintCheckPaymentParts, 'id' | 'code' | 'guid' | 'uni' | 'line_guid'>

/** Receipt with its own payments, picked by seat or line_guid. */
export interface PayOrderRequestPrintCheck {
  /** GUID of the receipt. */
  readonly line_guid?: Guid
  readonly seat?: number
  readonly Payment?: readonly PayOrderRequestPrintCheckPayment[]
}

/** Request of {@link PayOrder}: Pay an order or its receipts, close it and print the receipt. */
export interface PayOrderRequest {
  /**
   * Lock token.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  /**
   * Milliseconds allowed for confirming PDS payments, 0 is no limit.
   * Since 7.7.0.306.
   * Default `0`.
   */
  readonly pdsPaysTimeout?: number
  /** True bills by seat, false makes one common receipt. */
  readonly calcBySeats?: boolean
  /**
   * Send the order to VDU.
   * Since 7.5.8.065.
   * Default `true`.
   */
  readonly sendtovdu?: boolean
  /** Seat number. */
  readonly seat?: number
  readonly LicenseInfo?: LicenseInfoItemInput
  readonly MobileLicenseInfo?: MobileLicenseInfoItemInput
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  readonly Cashier: RefItemInput
  /** Receipt layout. */
  readonly ReceiptMaket?: RefItemInput
  /** Invoice layout. */
  readonly InvoiceMaket?: RefItemInput
  /** Fiscal document data for reports, ignored when the receipt is fiscal. */
  readonly FiscalDocInfo?: PayOrderRequestFiscalDocInfo
  /** Payment shared by all receipts of the order. */
  readonly Payment?: readonly PayOrderRequestPayment[]
  /** Receipt with its own payments, picked by seat or line_guid. */
  readonly PrintCheck?: readonly PayOrderRequestPrintCheck[]
}

/** Answer of {@link PayOrder}. */
export interface PayOrderResponse extends Extra {
  readonly PrintCheck: readonly PrintCheckItem[]
  readonly PrintCheckWarning?: string
}

/**
 * Pay an order or its receipts, close it and print the receipt.
 * Executed by: cash, cash-server.
 * Amounts are in hundredths of the currency unit.
 * Payments must cover the whole order; the sum due is unpaidSum in a CalcOrder2 answer.
 * The order is closed and a (fiscal) receipt is printed, so the station has to be online.
 * CheckNum of the answered PrintCheck feeds UndoReceipt, DeleteReceipt and PrintMaket; its line_guid feeds MakeReturnGoods.
 * FiscalDocInfo values go to PrintChecks.FiscDev, PrintNumber, FiscDocNumber, GlobalFiscalID, ExtFiscID and iFiscShift.
 * Error 3373 Недостаточно денег для полной оплаты заказа.
 */
export const PayOrder: Command<PayOrderRequest, PayOrderResponse> = {
  name: 'PayOrder',
  effect: 'write',
  license: 'required',
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
      ['MobileLicenseInfo', '?', mobileLicenseInfoItem],
      ['Order', '1', orderElement],
      ['Station', '1', refItem],
      ['Cashier', '1', refItem],
      ['ReceiptMaket', '?', refItem],
      ['InvoiceMaket', '?', refItem],
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
          ['Slip', '?', 'line'],
        ],
        oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
        anyAttribute: true,
        since: { state: '7.5.4.206', basicSum: '7.6.0.087', extTransactionInfo: '7.5.3.111', TransactionStatus: '7.5.4.211', discount_line_guid: '7.6.0.087', owner: '7.06.04.430 / 7.06.05.296', authtype: '7.06.04.430 / 7.06.05.296', authcode: '7.06.04.430 / 7.06.05.296', extIntegerInfo: '7.06.04.430 / 7.06.05.296', transactionNumber: '7.06.04.430 / 7.06.05.296', terminalNumber: '7.07.00.287', Slip: '7.25.12.0' },
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
              ['Slip', '?', 'line'],
            ],
            oneOf: [['id'], ['code'], ['guid'], ['uni'], ['line_guid']],
            anyAttribute: true,
            since: { state: '7.5.4.206', basicSum: '7.6.0.087', extTransactionInfo: '7.5.3.111', TransactionStatus: '7.5.4.211', discount_line_guid: '7.6.0.087', owner: '7.06.04.430 / 7.06.05.296', authtype: '7.06.04.430 / 7.06.05.296', authcode: '7.06.04.430 / 7.06.05.296', extIntegerInfo: '7.06.04.430 / 7.06.05.296', transactionNumber: '7.06.04.430 / 7.06.05.296', terminalNumber: '7.07.00.287', Slip: '7.25.12.0' },
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
