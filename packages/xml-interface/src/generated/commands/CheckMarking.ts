// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Base64, Extra, Guid } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link CheckMarkingRequestDish}. */
export interface CheckMarkingRequestDishParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Dish quantity in thousandths. */
  readonly quantity: Quantity
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `Dish` of {@link CheckMarkingRequest}. */
export type CheckMarkingRequestDish = AtLeastOne<CheckMarkingRequestDishParts, 'id' | 'code' | 'guid'>

/** Request of {@link CheckMarking}: Check the marking code of a marked product. */
export interface CheckMarkingRequest {
  /** Contents of the DataMatrix code in base64. */
  readonly data: Base64
  /**
   * Differs from the published schema: optional in the schema, demanded by a 7.26 server.
   * Seen on a live server.
   */
  readonly Order: OrderElementInput
  readonly Dish: CheckMarkingRequestDish
  readonly Station: RefItemInput
  /** Document view used for the check. */
  readonly Maket?: RefItemInput
}

/** Answer of {@link CheckMarking}. */
export interface CheckMarkingResponse extends Extra {
}

/**
 * Check the marking code of a marked product.
 * Executed by: cash-server.
 * Order is optional in the schema, but the server refuses a request without it.
 * The code is checked online with the fiscal data operator (permissive mode).
 * The source spells the type base64binary.
 * Error child element Order not found.
 * Error Штрих-код не прошел проверку на достоверность в ОФД.
 */
export const CheckMarking: Command<CheckMarkingRequest, CheckMarkingResponse> = {
  name: 'CheckMarking',
  effect: 'read',
  request: {
    attributes: {
      data: 'base64!',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Dish', '1', {
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
      ['Station', '1', refItem],
      ['Maket', '?', refItem],
    ],
  },
  response: {},
}
