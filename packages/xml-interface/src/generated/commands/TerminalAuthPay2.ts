// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Payment line being authorized. */
export interface TerminalAuthPay2RequestPrepay {
  /** GUID of the prepayment line. */
  readonly line_guid: Guid
}

/** Request of {@link TerminalAuthPay2}: Complete a card authorization (version 2). */
export interface TerminalAuthPay2Request {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  /**
   * Print a prepayment document.
   * Since 7.07.00.253.
   * Default `false`.
   */
  readonly needPrintPrepay?: boolean
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  /** Cashier. */
  readonly Waiter: RefItemInput
  /** Payment line being authorized. */
  readonly Prepay: TerminalAuthPay2RequestPrepay
}

/** Answer of {@link TerminalAuthPay2}. */
export interface TerminalAuthPay2Response extends Extra {
  readonly Order: ResOrderItem
}

/**
 * Complete a card authorization (version 2).
 * Executed by: not documented.
 * The schema names no executing node.
 * line_guid is the one TerminalAuthStart2 answered.
 * needPrintPrepay serves kiosks selling marked goods; the final receipt follows once the picker has added the marks.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 * The response schema extends RK7QueryResult with xs:all, which XSD 1.0 forbids; read it as a plain element.
 */
export const TerminalAuthPay2: Command<TerminalAuthPay2Request, TerminalAuthPay2Response> = {
  name: 'TerminalAuthPay2',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'guid',
      needPrintPrepay: 'boolean',
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
    since: { lockguid: '7.6.4.009', needPrintPrepay: '7.07.00.253' },
  },
  response: {
    elements: [
      ['Order', '1', resOrderItem],
    ],
  },
}
