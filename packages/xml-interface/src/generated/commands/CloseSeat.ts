// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link CloseSeat}: Mark a seat of an order as closed. */
export interface CloseSeatRequest {
  /**
   * Lock token; used when the order gets locked, and it must match an existing lock.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  /** Seat number. */
  readonly seat: number
  readonly Order: OrderElementInput
  /** Station in whose name the order is locked. */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link CloseSeat}. */
export interface CloseSeatResponse extends Extra {
}

/**
 * Mark a seat of an order as closed.
 * Executed by: not documented.
 */
export const CloseSeat: Command<CloseSeatRequest, CloseSeatResponse> = {
  name: 'CloseSeat',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
      seat: 'positive!',
    },
    elements: [
      ['Order', '1', orderElement],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.009' },
  },
  response: {},
}
