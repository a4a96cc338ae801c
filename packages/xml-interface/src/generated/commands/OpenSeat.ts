// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link OpenSeat}: Reopen a closed seat of an order. */
export interface OpenSeatRequest {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  readonly seat: number
  readonly Order: OrderElementInput
  /**
   * Station on whose behalf the order is locked.
   * Since 7.6.4.009.
   */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link OpenSeat}. */
export interface OpenSeatResponse extends Extra {
}

/**
 * Reopen a closed seat of an order.
 * Since 7.5.0.1.
 * Executed by: cash-server.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 */
export const OpenSeat: Command<OpenSeatRequest, OpenSeatResponse> = {
  name: 'OpenSeat',
  effect: 'write',
  since: '7.5.0.1',
  request: {
    attributes: {
      lockguid: 'guid',
      seat: 'positive!',
    },
    elements: [
      ['Order', '1', orderElement],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.009', LockStation: '7.6.4.009' },
  },
  response: {},
}
