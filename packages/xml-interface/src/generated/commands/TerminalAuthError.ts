// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link TerminalAuthError}: Report that a card authorization begun with TerminalAuthStart failed. */
export interface TerminalAuthErrorRequest {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  readonly errorText?: string
  readonly Order: OrderElementInput
  /**
   * Station on whose behalf the order is locked.
   * Since 7.6.4.009.
   */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link TerminalAuthError}. */
export interface TerminalAuthErrorResponse extends Extra {
}

/**
 * Report that a card authorization begun with TerminalAuthStart failed.
 * Executed by: not documented.
 * The schema names no executing node.
 * Cancels the promised prepayment that TerminalAuthStart put into the order.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 */
export const TerminalAuthError: Command<TerminalAuthErrorRequest, TerminalAuthErrorResponse> = {
  name: 'TerminalAuthError',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
      errorText: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.009', LockStation: '7.6.4.009' },
  },
  response: {},
}
