// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItem } from '../types/refItem.ts'

/** Request of {@link GetSelectedDishes}: List the favourite dishes. */
export type GetSelectedDishesRequest = Record<string, never>

/** Answer of {@link GetSelectedDishes}. */
export interface GetSelectedDishesResponse extends Extra {
  /** A favourite dish. */
  readonly Dish: readonly RefItem[]
}

/**
 * List the favourite dishes.
 * Executed by: cash-server.
 */
export const GetSelectedDishes: Command<GetSelectedDishesRequest, GetSelectedDishesResponse> = {
  name: 'GetSelectedDishes',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['Dish', '*', refItem],
    ],
  },
}
