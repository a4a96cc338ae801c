// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link UndoPersonalCard}: Take a PDS (loyalty) card off an order. */
export interface UndoPersonalCardRequest {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: string
  readonly cardCode: string
  /** Interface that handles the card. */
  readonly Interface?: RefItemInput
  readonly Order: OrderElementInput
  /** Cashier on whose behalf the card is removed. */
  readonly Cashier?: RefItemInput
  /**
   * Station on whose behalf the order is locked.
   * Since 7.6.4.009.
   */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link UndoPersonalCard}. */
export interface UndoPersonalCardResponse extends Extra {
}

/**
 * Take a PDS (loyalty) card off an order.
 * Executed by: cash-server.
 * The card's discount is kept but marked deleted (state 7, deleted="1") and the card is unbound from the guest.
 * The answer is Ok even when that card was never applied to the order.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 */
export const UndoPersonalCard: Command<UndoPersonalCardRequest, UndoPersonalCardResponse> = {
  name: 'UndoPersonalCard',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      cardCode: 'line!',
    },
    elements: [
      ['Interface', '?', refItem],
      ['Order', '1', orderElement],
      ['Cashier', '?', refItem],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.009', LockStation: '7.6.4.009' },
  },
  response: {},
}
