// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { sessionItem, type SessionItemInput } from '../types/sessionItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'

/** Request of {@link SendToVDU}: Send dishes to the kitchen display (VDU). */
export interface SendToVDURequest {
  readonly Order?: OrderElementInput
  /** Package. */
  readonly Session: readonly SessionItemInput[]
}

/** Answer of {@link SendToVDU}. */
export interface SendToVDUResponse extends Extra {
}

/**
 * Send dishes to the kitchen display (VDU).
 * Executed by: cash-server.
 * The current dish type lists a mandatory OrderType child; published working requests leave it out.
 */
export const SendToVDU: Command<SendToVDURequest, SendToVDUResponse> = {
  name: 'SendToVDU',
  effect: 'write',
  request: {
    elements: [
      ['Order', '?', orderElement],
      ['Session', '+', sessionItem],
    ],
  },
  response: {},
}
