// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link GetParamValue}: Read the effective value of a setting in the given context. */
export interface GetParamValueRequest {
  /** Name of the parameter. */
  readonly ParamName: string
  /** Moment for which the value is wanted. */
  readonly dateTime?: LocalDateTime
  readonly Order?: OrderElementInput
  readonly Table?: RefItemInput
  readonly Station?: RefItemInput
  readonly Waiter?: RefItemInput
  readonly GuestType?: RefItemInput
}

/** Answer of {@link GetParamValue}. */
export interface GetParamValueResponse extends Extra {
  /** Value of the parameter. */
  readonly Value: string
}

/**
 * Read the effective value of a setting in the given context.
 * Executed by: not documented.
 * The answer carries the value as an attribute of RK7QueryResult and has no elements of its own.
 * The schema states no executing node.
 */
export const GetParamValue: Command<GetParamValueRequest, GetParamValueResponse> = {
  name: 'GetParamValue',
  effect: 'read',
  request: {
    attributes: {
      ParamName: 'line!',
      dateTime: 'dateTime',
    },
    elements: [
      ['Order', '?', orderElement],
      ['Table', '?', refItem],
      ['Station', '?', refItem],
      ['Waiter', '?', refItem],
      ['GuestType', '?', refItem],
    ],
  },
  response: {
    attributes: {
      Value: 'line!',
    },
  },
}
