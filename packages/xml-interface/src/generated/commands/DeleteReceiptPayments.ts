// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** A payment to delete. */
export interface DeleteReceiptPaymentsRequestPay {
  /** GUID of the payment line. */
  readonly line_guid?: Guid
}

/** A receipt whose payments are deleted. */
export interface DeleteReceiptPaymentsRequestPrintCheck {
  /** GUID of the receipt line. */
  readonly line_guid?: Guid
}

/** Request of {@link DeleteReceiptPayments}: Delete payments of a receipt that failed. */
export interface DeleteReceiptPaymentsRequest {
  /**
   * Lock token; used when the order gets locked, and it must match an existing lock.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  readonly Order: RefItemInput
  readonly Manager: RefItemInput
  /**
   * Station in whose name the order is locked.
   * Since 7.6.4.009.
   */
  readonly LockStation?: RefItemInput
  /** A payment to delete. */
  readonly Pay?: readonly DeleteReceiptPaymentsRequestPay[]
  /** A receipt whose payments are deleted. */
  readonly PrintCheck?: readonly DeleteReceiptPaymentsRequestPrintCheck[]
}

/** Answer of {@link DeleteReceiptPayments}. */
export interface DeleteReceiptPaymentsResponse extends Extra {
}

/**
 * Delete payments of a receipt that failed.
 * Executed by: cash-server.
 * Order has the type refItem here, not orderElement; refer to it by guid.
 */
export const DeleteReceiptPayments: Command<DeleteReceiptPaymentsRequest, DeleteReceiptPaymentsResponse> = {
  name: 'DeleteReceiptPayments',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
    },
    elements: [
      ['Order', '1', refItem],
      ['Manager', '1', refItem],
      ['LockStation', '?', refItem],
      ['Pay', '*', {
        attributes: {
          line_guid: 'line:guid',
        },
      }],
      ['PrintCheck', '*', {
        attributes: {
          line_guid: 'line:guid',
        },
      }],
    ],
    since: { lockguid: '7.6.4.009', LockStation: '7.6.4.009' },
  },
  response: {},
}
