// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Fiscal document data, for reports. */
export interface VoidOrderRequestFiscalDocInfo {
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

/** Request of {@link VoidOrder}: Delete an order. */
export interface VoidOrderRequest {
  /**
   * Lock token.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  /**
   * Send the order to VDU.
   * Since 7.6.4.032.
   * Default `true`.
   */
  readonly sendtovdu?: boolean
  /**
   * Give the order and all its content new GUIDs.
   * Since 7.6.5.189.
   * Default `true`.
   */
  readonly change_guids?: boolean
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  /** Manager who deletes the order. */
  readonly Manager: RefItemInput
  readonly DeleteReason: RefItemInput
  /** Fiscal document data, for reports. */
  readonly FiscalDocInfo?: VoidOrderRequestFiscalDocInfo
}

/** Answer of {@link VoidOrder}. */
export interface VoidOrderResponse extends Extra {
}

/**
 * Delete an order.
 * Executed by: cash-server.
 * DeleteReason is an ORDERVOIDS entry; an order with printed dishes needs one allowed for deleting receipts or dishes.
 * FiscalDocInfo values go to PrintChecks.FiscDev, PrintNumber, FiscDocNumber, GlobalFiscalID, ExtFiscID and iFiscShift.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 * The schema misspells the type attribute of CMD (ype); a string is meant.
 */
export const VoidOrder: Command<VoidOrderRequest, VoidOrderResponse> = {
  name: 'VoidOrder',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      sendtovdu: 'boolean',
      change_guids: 'boolean',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '1', refItem],
      ['Manager', '1', refItem],
      ['DeleteReason', '1', refItem],
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
    ],
    since: { lockguid: '7.6.4.006', sendtovdu: '7.6.4.032', change_guids: '7.6.5.189' },
  },
  response: {},
}
