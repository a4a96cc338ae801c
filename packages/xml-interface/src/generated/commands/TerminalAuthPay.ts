// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link TerminalAuthPay}: Report that a card authorization begun with TerminalAuthStart succeeded. */
export interface TerminalAuthPayRequest {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  readonly transactionID?: number
  /** External authorization code. */
  readonly extTransactionInfo?: string
  /** Authorization code. */
  readonly authCode?: string
  /** Card holder. */
  readonly owner?: string
  /** Card number for display. */
  readonly cardCode?: string
  readonly Order: OrderElementInput
  /**
   * Station on whose behalf the order is locked.
   * Since 7.6.4.009.
   */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link TerminalAuthPay}. */
export interface TerminalAuthPayResponse extends Extra {
}

/**
 * Report that a card authorization begun with TerminalAuthStart succeeded.
 * Executed by: not documented.
 * The schema names no executing node.
 * Completes the promised prepayment that TerminalAuthStart put into the order.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 */
export const TerminalAuthPay: Command<TerminalAuthPayRequest, TerminalAuthPayResponse> = {
  name: 'TerminalAuthPay',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
      transactionID: 'int',
      extTransactionInfo: 'line',
      authCode: 'line',
      owner: 'line',
      cardCode: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.009', LockStation: '7.6.4.009' },
  },
  response: {},
}
