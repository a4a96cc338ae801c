// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Payment to cancel. */
export interface TerminalAuthError2RequestPrepay {
  /** GUID of the prepayment line. */
  readonly line_guid: Guid
}

/** Request of {@link TerminalAuthError2}: Cancel a card authorization (version 2). */
export interface TerminalAuthError2Request {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  /** Cashier. */
  readonly Waiter: RefItemInput
  /** Payment to cancel. */
  readonly Prepay: TerminalAuthError2RequestPrepay
}

/** Answer of {@link TerminalAuthError2}. */
export interface TerminalAuthError2Response extends Extra {
  readonly Order: ResOrderItem
}

/**
 * Cancel a card authorization (version 2).
 * Executed by: not documented.
 * The schema names no executing node.
 * line_guid is the one TerminalAuthStart2 answered.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 * The response schema extends RK7QueryResult with xs:all, which XSD 1.0 forbids; read it as a plain element.
 */
export const TerminalAuthError2: Command<TerminalAuthError2Request, TerminalAuthError2Response> = {
  name: 'TerminalAuthError2',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '1', refItem],
      ['Waiter', '1', refItem],
      ['Prepay', '1', {
        attributes: {
          line_guid: 'line:guid!',
        },
      }],
    ],
    since: { lockguid: '7.6.4.009' },
  },
  response: {
    elements: [
      ['Order', '1', resOrderItem],
    ],
  },
}
