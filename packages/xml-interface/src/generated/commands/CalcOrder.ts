// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, OneBranch } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { guestsItem, type GuestsItemInput } from '../types/guestsItem.ts'
import { sessionItem, type SessionItemInput } from '../types/sessionItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link CalcOrderRequest}. */
export interface CalcOrderRequestParts {
  /** Id of a loyalty request. */
  readonly rkFriendsAnchor?: string
  /** An existing order. */
  readonly Order?: OrderElementInput
  readonly Guests?: GuestsItemInput
  readonly GuestType?: RefItemInput
  readonly OrderCategory?: RefItemInput
  readonly OrderType?: RefItemInput
  readonly Table?: RefItemInput
  /** Main waiter. */
  readonly Waiter?: RefItemInput
  readonly Session: readonly SessionItemInput[]
}

/** Request of {@link CalcOrder}: Calculate the total of an order or of order contents that are not saved. */
export type CalcOrderRequest = OneBranch<CalcOrderRequestParts, ['Order', 'Order'] | ['Guests' | 'GuestType' | 'OrderCategory' | 'OrderType' | 'Table' | 'Waiter', 'Guests' | 'OrderCategory' | 'OrderType' | 'Table' | 'Waiter']>

/** Answer of {@link CalcOrder}. */
export interface CalcOrderResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: ResOrderItem
}

/**
 * Calculate the total of an order or of order contents that are not saved.
 * Executed by: cash-server.
 * Either refer to an order or describe one by guests, category, type, table and waiter; at least one Session follows in both cases.
 * Schema versions differ about rkFriendsAnchor; notes on the newest set say it was removed from CalcOrder and kept in CreateOrder and UpdateOrder.
 */
export const CalcOrder: Command<CalcOrderRequest, CalcOrderResponse> = {
  name: 'CalcOrder',
  effect: 'read',
  request: {
    attributes: {
      rkFriendsAnchor: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Guests', '1', guestsItem],
      ['GuestType', '?', refItem],
      ['OrderCategory', '1', refItem],
      ['OrderType', '1', refItem],
      ['Table', '1', refItem],
      ['Waiter', '1', refItem],
      ['Session', '+', sessionItem],
    ],
    choices: [{ required: true, branches: [[0], [1, 2, 3, 4, 5, 6]] }],
  },
  response: {
    elements: [
      ['Error', '*', errorItem],
      ['Order', '1', resOrderItem],
    ],
  },
}
