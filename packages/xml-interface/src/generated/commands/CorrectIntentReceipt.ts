// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link CorrectIntentReceiptRequestDeleteReason}. */
export interface CorrectIntentReceiptRequestDeleteReasonParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Free text of the reason. */
  readonly openName?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Reason for cancelling the bill. */
export type CorrectIntentReceiptRequestDeleteReason = AtLeastOne<CorrectIntentReceiptRequestDeleteReasonParts, 'id' | 'code' | 'guid'>

/** Request of {@link CorrectIntentReceipt}: Correct (cancel) an intent receipt of an order. */
export interface CorrectIntentReceiptRequest {
  /** Lock token of the locking session. */
  readonly lockguid?: Guid
  /** Seat to correct; 0 means all intent receipts. */
  readonly seat?: number
  readonly Order: OrderElementInput
  readonly Cashier: RefItemInput
  /** Reason for cancelling the bill. */
  readonly DeleteReason?: CorrectIntentReceiptRequestDeleteReason
}

/** Answer of {@link CorrectIntentReceipt}. */
export interface CorrectIntentReceiptResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: ResOrderItem
}

/**
 * Correct (cancel) an intent receipt of an order.
 * Since 7.25.04.0.
 * Executed by: cash-server.
 * The intent receipt becomes state 7 with deleted 1, and the order is unpaid again.
 * A DeleteReason must come from ORDERVOIDS and carry the flag ImplOnBillCancel.
 * Without any intent receipt the server still answers Ok.
 * Error 3383 the reason lacks the flag ImplOnBillCancel (our wording).
 */
export const CorrectIntentReceipt: Command<CorrectIntentReceiptRequest, CorrectIntentReceiptResponse> = {
  name: 'CorrectIntentReceipt',
  effect: 'write',
  since: '7.25.04.0',
  request: {
    attributes: {
      lockguid: 'guid',
      seat: 'nonNegative',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Cashier', '1', refItem],
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
      }],
    ],
  },
  response: {
    elements: [
      ['Error', '*', errorItem],
      ['Order', '1', resOrderItem],
    ],
  },
}
