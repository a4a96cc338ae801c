// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { sessionItem, type SessionItemInput } from '../types/sessionItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link ValidateOrder}: Check whether an order's content is correct without saving it. */
export interface ValidateOrderRequest {
  readonly Order?: OrderElementInput
  /** Table the order is made for. */
  readonly Table?: RefItemInput
  readonly OrderCategory?: RefItemInput
  readonly GuestType?: RefItemInput
  /** Package. */
  readonly Session: readonly SessionItemInput[]
}

/** `Session` of {@link ValidateOrderResponse}. */
export interface ValidateOrderResponseSession extends Extra {
  /** Id of the package. */
  readonly sessionID: number
}

/** Answer of {@link ValidateOrder}. */
export interface ValidateOrderResponse extends Extra {
  /** Faulty record. */
  readonly Error: readonly ErrorItem[]
  readonly Session: readonly ValidateOrderResponseSession[]
}

/**
 * Check whether an order's content is correct without saving it.
 * Executed by: not documented.
 * The schema names no executing node.
 * The request schema is malformed; it writes sessionItem for SessionItem and redefines dishItem and SessionItem with an element Discount_Item that may occur 0 times, apparently to keep discounts out, which has no effect.
 * The current dish type lists a mandatory OrderType child; published working requests leave it out.
 */
export const ValidateOrder: Command<ValidateOrderRequest, ValidateOrderResponse> = {
  name: 'ValidateOrder',
  effect: 'read',
  request: {
    elements: [
      ['Order', '?', orderElement],
      ['Table', '?', refItem],
      ['OrderCategory', '?', refItem],
      ['GuestType', '?', refItem],
      ['Session', '+', sessionItem],
    ],
  },
  response: {
    elements: [
      ['Error', '*', errorItem],
      ['Session', '*', {
        attributes: {
          sessionID: 'positive!',
        },
      }],
    ],
  },
}
