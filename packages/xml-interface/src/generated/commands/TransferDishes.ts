// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** `Dish` of {@link TransferDishesRequestDishes}. */
export interface TransferDishesRequestDishesDish {
  /** GUID of the dish line. */
  readonly line_guid?: Guid
  /** UNI of the dish line. */
  readonly uni?: number
  /** Thousandths. */
  readonly quantity?: Quantity
}

/** `Dishes` of {@link TransferDishesRequest}. */
export interface TransferDishesRequestDishes {
  readonly Dish: readonly TransferDishesRequestDishesDish[]
}

/** Request of {@link TransferDishes}: Move dishes from one order to another. */
export interface TransferDishesRequest {
  /**
   * Lock token of the source order.
   * Since 7.6.4.006.
   */
  readonly source_lockguid?: string
  /**
   * Lock token of the target order.
   * Since 7.6.4.006.
   */
  readonly dest_lockguid?: string
  readonly OrderSource: OrderElementInput
  readonly OrderDest: OrderElementInput
  /** Employee on whose behalf the dishes are moved. */
  readonly Employee?: RefItemInput
  /** Station on whose behalf both orders are locked. */
  readonly LockStation?: RefItemInput
  readonly Dishes: TransferDishesRequestDishes
}

/** Answer of {@link TransferDishes}. */
export interface TransferDishesResponse extends Extra {
}

/**
 * Move dishes from one order to another.
 * Executed by: not documented.
 * The schema names no executing node.
 * line_guid or uni comes from GetOrder of the source order; uni counts only without line_guid.
 * Without quantity the whole line moves.
 * Each lock token is used to lock its order; an order already locked under another token gives an error.
 */
export const TransferDishes: Command<TransferDishesRequest, TransferDishesResponse> = {
  name: 'TransferDishes',
  effect: 'write',
  request: {
    attributes: {
      source_lockguid: 'line',
      dest_lockguid: 'line',
    },
    elements: [
      ['OrderSource', '1', orderElement],
      ['OrderDest', '1', orderElement],
      ['Employee', '?', refItem],
      ['LockStation', '?', refItem],
      ['Dishes', '1', {
        elements: [
          ['Dish', '+', {
            attributes: {
              line_guid: 'line:guid',
              uni: 'int',
              quantity: 'int:quantity',
            },
          }],
        ],
      }],
    ],
    since: { source_lockguid: '7.6.4.006', dest_lockguid: '7.6.4.006' },
  },
  response: {},
}
