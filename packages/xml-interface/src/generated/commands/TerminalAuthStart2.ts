// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link TerminalAuthStart2RequestPrepay}. */
export interface TerminalAuthStart2RequestPrepayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Sum to pay, hundredths. */
  readonly amount: Money
  /** GUID of the prepayment line. */
  readonly line_guid?: Guid
}

/** Payment to add. */
export type TerminalAuthStart2RequestPrepay = AtLeastOne<TerminalAuthStart2RequestPrepayParts, 'id' | 'code' | 'guid'>

/** Request of {@link TerminalAuthStart2}: Begin a card authorization (version 2) by adding a prepayment to the order. */
export interface TerminalAuthStart2Request {
  /**
   * Lock token.
   * Since 7.6.4.009.
   */
  readonly lockguid?: Guid
  readonly Order: OrderElementInput
  readonly Station: RefItemInput
  /** Cashier. */
  readonly Waiter: RefItemInput
  /** Payment to add. */
  readonly Prepay: TerminalAuthStart2RequestPrepay
}

/** Answer of {@link TerminalAuthStart2}. */
export interface TerminalAuthStart2Response extends Extra {
  /** GUID of the added payment. */
  readonly line_guid?: Guid
  readonly Order: ResOrderItem
}

/**
 * Begin a card authorization (version 2) by adding a prepayment to the order.
 * Executed by: not documented.
 * The schema names no executing node.
 * Id, code and guid of Prepay (attribute group refItemAttributes) name the currency; one of them must be given.
 * The answer carries line_guid on RK7QueryResult itself; TerminalAuthPay2 and TerminalAuthError2 want it back.
 * Lockguid is used to take the lock; an order already locked under another token gives an error.
 * The response schema extends RK7QueryResult with xs:all, which XSD 1.0 forbids; read it as a plain element.
 */
export const TerminalAuthStart2: Command<TerminalAuthStart2Request, TerminalAuthStart2Response> = {
  name: 'TerminalAuthStart2',
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
          id: 'nonNegative',
          code: 'nonNegative',
          guid: 'guid',
          amount: 'nonNegative:money!',
          line_guid: 'line:guid',
        },
        oneOf: [['id'], ['code'], ['guid']],
      }],
    ],
    since: { lockguid: '7.6.4.009' },
  },
  response: {
    attributes: {
      line_guid: 'line:guid',
    },
    elements: [
      ['Order', '1', resOrderItem],
    ],
  },
}
