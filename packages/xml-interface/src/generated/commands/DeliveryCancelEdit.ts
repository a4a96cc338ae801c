// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeliveryCancelEdit}: Abandon the pending edit of a delivery order. */
export interface DeliveryCancelEditRequest {
  /**
   * Lock token (lock-session id); taken for the lock, and a lock held under another token is an error.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  /** Order whose edit is abandoned. */
  readonly Order: OrderElementInput
  /** Station in whose name the order is locked. */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link DeliveryCancelEdit}. */
export interface DeliveryCancelEditResponse extends Extra {
}

/**
 * Abandon the pending edit of a delivery order.
 * Executed by: cash, cash-server.
 * The schema declares RK7CMD itself as the document root (no RK7Query wrapper).
 * After a bill was printed for the order (DeliveryPayOrders with docType="bill") the caller needs the right to the bill-cancelling operation.
 * Cannot release an order left locked by DeliveryEditOrder unless the same lock token is given.
 */
export const DeliveryCancelEdit: Command<DeliveryCancelEditRequest, DeliveryCancelEditResponse> = {
  name: 'DeliveryCancelEdit',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.006' },
  },
  response: {},
}
