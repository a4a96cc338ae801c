// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link ConfirmOperationRequestDish}. */
export interface ConfirmOperationRequestDishParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Dish quantity in thousandths. */
  readonly quantity: Quantity
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Menu item the operation concerns. */
export type ConfirmOperationRequestDish = AtLeastOne<ConfirmOperationRequestDishParts, 'id' | 'code' | 'guid'>

/** Request of {@link ConfirmOperation}: Confirm the right to an operation and write it to the operation log. */
export interface ConfirmOperationRequest {
  /**
   * Operation parameter.
   * Default `0`.
   */
  readonly param?: number
  /**
   * If the user lacks the right, pass the request on to the station, which opens a confirmation dialog.
   * Default `0`.
   */
  readonly opengui?: boolean
  readonly Operation: RefItemInput
  readonly Station: RefItemInput
  /** User who does the operation. */
  readonly Manager: RefItemInput
  readonly Order?: OrderElementInput
  /** Document view for the operation. */
  readonly Maket?: RefItemInput
  /** Menu item the operation concerns. */
  readonly Dish?: ConfirmOperationRequestDish
}

/** Answer of {@link ConfirmOperation}. */
export interface ConfirmOperationResponse extends Extra {
  /** Employee who confirmed. */
  readonly Manager?: RefItem
}

/**
 * Confirm the right to an operation and write it to the operation log.
 * Executed by: cash-server, cash.
 * Operation is an entry of the OPERATIONS dictionary, which GetRefData returns.
 */
export const ConfirmOperation: Command<ConfirmOperationRequest, ConfirmOperationResponse> = {
  name: 'ConfirmOperation',
  effect: 'write',
  request: {
    attributes: {
      param: 'int',
      opengui: 'boolean',
    },
    elements: [
      ['Operation', '1', refItem],
      ['Station', '1', refItem],
      ['Manager', '1', refItem],
      ['Order', '?', orderElement],
      ['Maket', '?', refItem],
      ['Dish', '?', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          guid: 'guid',
          name: 'line',
          quantity: 'int:quantity!',
        },
        oneOf: [['id'], ['code'], ['guid']],
        anyAttribute: true,
      }],
    ],
  },
  response: {
    elements: [
      ['Manager', '?', refItem],
    ],
  },
}
