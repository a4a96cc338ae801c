// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resWaiterMessage, type ResWaiterMessage } from '../types/resWaiterMessage.ts'

/** Request of {@link GetWaiterMessages}: List the messages waiting for a waiter or a station. */
export interface GetWaiterMessagesRequest {
  readonly Waiter?: RefItemInput
  readonly Station?: RefItemInput
}

/** Answer of {@link GetWaiterMessages}. */
export interface GetWaiterMessagesResponse extends Extra {
  readonly Message: readonly ResWaiterMessage[]
}

/**
 * List the messages waiting for a waiter or a station.
 * Executed by: cash, cash-server.
 * resWaiterMessage comes from messages.xsd, not from common.xsd.
 * The executing nodes are named in the response schema only.
 */
export const GetWaiterMessages: Command<GetWaiterMessagesRequest, GetWaiterMessagesResponse> = {
  name: 'GetWaiterMessages',
  effect: 'read',
  request: {
    elements: [
      ['Waiter', '?', refItem],
      ['Station', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['Message', '*', resWaiterMessage],
    ],
  },
}
