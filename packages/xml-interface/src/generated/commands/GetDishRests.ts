// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetDishRests}: List the dishes with limited or prohibited sale. */
export type GetDishRestsRequest = Record<string, never>

/** `DishRest` of {@link GetDishRestsResponse}. */
export interface GetDishRestsResponseDishRest extends Extra {
  /** Dish id. */
  readonly id?: number
  /** Dish code. */
  readonly code?: number
  /** Dish name. */
  readonly name?: string
  /** Remaining quantity, in thousandths. */
  readonly quantity?: Quantity
  /** Sale is prohibited. */
  readonly prohibited?: boolean
  /** Why the dish is on the stop list. */
  readonly Reason?: ResRefItem
}

/** Answer of {@link GetDishRests}. */
export interface GetDishRestsResponse extends Extra {
  readonly DishRest: readonly GetDishRestsResponseDishRest[]
}

/**
 * List the dishes with limited or prohibited sale.
 * Executed by: cash-server.
 */
export const GetDishRests: Command<GetDishRestsRequest, GetDishRestsResponse> = {
  name: 'GetDishRests',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['DishRest', '*', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          name: 'line',
          quantity: 'nonNegative:quantity',
          prohibited: 'boolean',
        },
        elements: [
          ['Reason', '?', resRefItem],
        ],
      }],
    ],
  },
}
