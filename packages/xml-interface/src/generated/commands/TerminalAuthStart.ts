// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link TerminalAuthStart}: Begin a card authorization at a terminal. */
export interface TerminalAuthStartRequest {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  /** Sum to pay, hundredths. */
  readonly amount: Money
  /** Book the payment as a prepayment. */
  readonly asPrepayment?: boolean
  readonly Order: OrderElementInput
  readonly Currency: RefItemInput
  /** Cashier on whose behalf the card is charged. */
  readonly Waiter: RefItemInput
  /**
   * Station on whose behalf the order is locked.
   * Since 7.6.4.009.
   */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link TerminalAuthStart}. */
export interface TerminalAuthStartResponse extends Extra {
}

/**
 * Begin a card authorization at a terminal.
 * Executed by: not documented.
 * The schema names no executing node.
 * Adds a promised prepayment to the order; TerminalAuthPay (success) or TerminalAuthError (cancel) ends it.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 */
export const TerminalAuthStart: Command<TerminalAuthStartRequest, TerminalAuthStartResponse> = {
  name: 'TerminalAuthStart',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
      amount: 'nonNegative:money!',
      asPrepayment: 'boolean',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Currency', '1', refItem],
      ['Waiter', '1', refItem],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.009', LockStation: '7.6.4.009' },
  },
  response: {},
}
