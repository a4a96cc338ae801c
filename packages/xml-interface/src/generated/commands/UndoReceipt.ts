// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link UndoReceiptRequestDeleteReason}. */
export interface UndoReceiptRequestDeleteReasonParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /**
   * free-text reason name.
   * Since 7.6.4.417.
   */
  readonly openName?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `DeleteReason` of {@link UndoReceiptRequest}. */
export type UndoReceiptRequestDeleteReason = AtLeastOne<UndoReceiptRequestDeleteReasonParts, 'id' | 'code' | 'guid'>

/** Request of {@link UndoReceipt}: Annul a paid receipt and reopen its order. */
export interface UndoReceiptRequest {
  /** Receipt number (CheckNum). */
  readonly ReceiptNum: number
  readonly ManagerPassword: string
  /**
   * Lock token.
   * Since 7.6.4.037.
   */
  readonly lockguid?: Guid
  /**
   * Send the order to VDU.
   * Since 7.7.0.024.
   * Default `true`.
   */
  readonly sendtovdu?: boolean
  /** Employee who annuls the receipt. */
  readonly Manager: RefItemInput
  /** Layout of the annulment document. */
  readonly Maket?: RefItemInput
  readonly DeleteReason?: UndoReceiptRequestDeleteReason
}

/** Answer of {@link UndoReceipt}. */
export interface UndoReceiptResponse extends Extra {
}

/**
 * Annul a paid receipt and reopen its order.
 * Executed by: not documented.
 * The schema names no executing node.
 * DeleteReason must be an ORDERVOIDS entry whose ImplOnCheckUndo flag is set.
 * A receipt that had returns (MakeReturnGoods) cannot be annulled.
 * The order goes back to editing.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 */
export const UndoReceipt: Command<UndoReceiptRequest, UndoReceiptResponse> = {
  name: 'UndoReceipt',
  effect: 'write',
  request: {
    attributes: {
      ReceiptNum: 'positive!',
      ManagerPassword: 'line!',
      lockguid: 'guid',
      sendtovdu: 'boolean',
    },
    elements: [
      ['Manager', '1', refItem],
      ['Maket', '?', refItem],
      ['DeleteReason', '?', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          guid: 'guid',
          name: 'line',
          openName: 'line',
        },
        oneOf: [['id'], ['code'], ['guid']],
        anyAttribute: true,
        since: { openName: '7.6.4.417' },
      }],
    ],
    since: { lockguid: '7.6.4.037', sendtovdu: '7.7.0.024' },
  },
  response: {},
}
