// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link DeleteReceiptRequestDeleteReason}. */
export interface DeleteReceiptRequestDeleteReasonParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /**
   * Free text of the reason.
   * Since 7.6.4.415.
   */
  readonly openName?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `DeleteReason` of {@link DeleteReceiptRequest}. */
export type DeleteReceiptRequestDeleteReason = AtLeastOne<DeleteReceiptRequestDeleteReasonParts, 'id' | 'code' | 'guid'>

/** Request of {@link DeleteReceipt}: Delete a receipt together with its order. */
export interface DeleteReceiptRequest {
  /** Receipt number. */
  readonly ReceiptNum: number
  /** Password of the manager. */
  readonly ManagerPassword: string
  /**
   * Lock token; used when the order gets locked, and it must match an existing lock.
   * Since 7.6.4.037.
   */
  readonly lockguid?: Guid
  /**
   * Send the order to the VDU.
   * Since 7.7.0.024.
   * Default `true`.
   */
  readonly sendtovdu?: boolean
  /** Employee who deletes the receipt. */
  readonly Manager: RefItemInput
  /** Document view for the deletion. */
  readonly Maket?: RefItemInput
  readonly DeleteReason: DeleteReceiptRequestDeleteReason
}

/** Answer of {@link DeleteReceipt}. */
export interface DeleteReceiptResponse extends Extra {
}

/**
 * Delete a receipt together with its order.
 * Executed by: not documented.
 * DeleteReason must come from ORDERVOIDS and carry the flag ImplOnCheckVoid.
 * The order goes too; GetOrder then shows it with deleted 1.
 * Error нет флага 'При удалении чека'.
 */
export const DeleteReceipt: Command<DeleteReceiptRequest, DeleteReceiptResponse> = {
  name: 'DeleteReceipt',
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
      ['DeleteReason', '1', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          guid: 'guid',
          name: 'line',
          openName: 'line',
        },
        oneOf: [['id'], ['code'], ['guid']],
        anyAttribute: true,
        since: { openName: '7.6.4.415' },
      }],
    ],
    since: { lockguid: '7.6.4.037', sendtovdu: '7.7.0.024' },
  },
  response: {},
}
