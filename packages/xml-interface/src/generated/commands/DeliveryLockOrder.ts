// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeliveryLockOrder}: Lock a delivery order for a while. */
export interface DeliveryLockOrderRequest {
  /** How long to lock, to the minute. */
  readonly lockTime?: LocalDateTime
  /** Lock token; when given, only callers with the same token may work with the order. */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  /** Station in whose name the order is locked. */
  readonly Station?: RefItemInput
  /** Employee who locks the order. */
  readonly Employee?: RefItemInput
}

/** Answer of {@link DeliveryLockOrder}. */
export interface DeliveryLockOrderResponse extends Extra {
  /** The order is locked. */
  readonly locked: boolean
}

/**
 * Lock a delivery order for a while.
 * Executed by: cash, cash-server.
 * lockTime is typed dateTime although it stands for a span of time.
 * A call without lockTime is known to work.
 */
export const DeliveryLockOrder: Command<DeliveryLockOrderRequest, DeliveryLockOrderResponse> = {
  name: 'DeliveryLockOrder',
  effect: 'write',
  request: {
    attributes: {
      lockTime: 'dateTime',
      lockguid: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '?', refItem],
      ['Employee', '?', refItem],
    ],
  },
  response: {
    attributes: {
      locked: 'boolean!',
    },
  },
}
