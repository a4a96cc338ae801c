// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** `Message` of {@link DelWaiterMessagesRequest}. */
export interface DelWaiterMessagesRequestMessage {
  /** Message id. */
  readonly id?: number
  /** External message id. */
  readonly external_id?: string
}

/** Request of {@link DelWaiterMessages}: Delete messages sent to waiters. */
export interface DelWaiterMessagesRequest {
  readonly Message: readonly DelWaiterMessagesRequestMessage[]
}

/** Answer of {@link DelWaiterMessages}. */
export interface DelWaiterMessagesResponse extends Extra {
}

/**
 * Delete messages sent to waiters.
 * Executed by: not documented.
 * Each Message needs id or external_id, though the schema makes both optional.
 * ExternalIDString is defined in messages.xsd, not in common.xsd.
 */
export const DelWaiterMessages: Command<DelWaiterMessagesRequest, DelWaiterMessagesResponse> = {
  name: 'DelWaiterMessages',
  effect: 'write',
  request: {
    elements: [
      ['Message', '+', {
        attributes: {
          id: 'int',
          external_id: { kind: 'line', maxLength: 38 },
        },
      }],
    ],
  },
  response: {},
}
