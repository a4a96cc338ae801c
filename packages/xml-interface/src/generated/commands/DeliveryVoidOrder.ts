// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeliveryVoidOrder}: Delete a delivery order. */
export interface DeliveryVoidOrderRequest {
  /**
   * Lock token; taken for the lock, and a lock held under another token is an error.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  /** Manager who deletes the order. */
  readonly Employee: RefItemInput
  readonly DeleteReason: RefItemInput
  readonly Station: RefItemInput
}

/** Answer of {@link DeliveryVoidOrder}. */
export interface DeliveryVoidOrderResponse extends Extra {
  /** Order version. */
  readonly version?: number
  /** Checksum of the order content. */
  readonly crc32: number
}

/**
 * Delete a delivery order.
 * Executed by: cash, cash-server.
 * The schema declares RK7CMD itself as the document root (no RK7Query wrapper).
 * All four elements are mandatory.
 */
export const DeliveryVoidOrder: Command<DeliveryVoidOrderRequest, DeliveryVoidOrderResponse> = {
  name: 'DeliveryVoidOrder',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Employee', '1', refItem],
      ['DeleteReason', '1', refItem],
      ['Station', '1', refItem],
    ],
    since: { lockguid: '7.6.4.006' },
  },
  response: {
    attributes: {
      version: 'nonNegative',
      crc32: 'int!',
    },
  },
}
