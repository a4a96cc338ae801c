// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link GetDishRest}: Get the remaining quantity of one dish. */
export interface GetDishRestRequest {
  readonly Dish: RefItemInput
}

/** Answer of {@link GetDishRest}. */
export interface GetDishRestResponse extends Extra {
  /** Remaining quantity, in thousandths. */
  readonly quantity?: Quantity
}

/**
 * Get the remaining quantity of one dish.
 * Executed by: not documented.
 * The value is an attribute of RK7QueryResult itself; it is optional.
 * The executing node is not documented (nodes left empty); the plural GetDishRests runs on the cash server.
 */
export const GetDishRest: Command<GetDishRestRequest, GetDishRestResponse> = {
  name: 'GetDishRest',
  effect: 'read',
  request: {
    elements: [
      ['Dish', '1', refItem],
    ],
  },
  response: {
    attributes: {
      quantity: 'nonNegative:quantity',
    },
  },
}
