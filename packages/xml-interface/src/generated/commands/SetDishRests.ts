// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link SetDishRestsRequestDishRest}. */
export interface SetDishRestsRequestDishRestParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Remainder, thousandths. */
  readonly quantity?: Quantity
  /** True forbids the sale, false allows it. */
  readonly prohibited?: boolean
}

/** `DishRest` of {@link SetDishRestsRequest}. */
export type SetDishRestsRequestDishRest = AtLeastOne<SetDishRestsRequestDishRestParts, 'id' | 'code' | 'guid'>

/** Request of {@link SetDishRests}: Set dish remainders and put dishes on or off the stop list. */
export interface SetDishRestsRequest {
  /** Employee. */
  readonly Author: RefItemInput
  /** Reason for putting a dish on the stop list. */
  readonly Reason: RefItemInput
  readonly DishRest?: readonly SetDishRestsRequestDishRest[]
}

/** Answer of {@link SetDishRests}. */
export interface SetDishRestsResponse extends Extra {
}

/**
 * Set dish remainders and put dishes on or off the stop list.
 * Executed by: cash-server.
 * Reason must be an ORDERVOIDS entry whose ImplOnAddDishInStopList flag is set; the schema documents it as used only with prohibited=true, but without such a reason the server refuses even prohibited=0.
 * Id, code and guid of DishRest come from the common attribute group refItemAttributes and identify the dish.
 * The response schema gives RK7QueryResult no type; the common one is meant.
 */
export const SetDishRests: Command<SetDishRestsRequest, SetDishRestsResponse> = {
  name: 'SetDishRests',
  effect: 'write',
  request: {
    elements: [
      ['Author', '1', refItem],
      ['Reason', '1', refItem],
      ['DishRest', '*', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          guid: 'guid',
          quantity: 'nonNegative:quantity',
          prohibited: 'boolean',
        },
        oneOf: [['id'], ['code'], ['guid']],
      }],
    ],
  },
  response: {},
}
