// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link PerformMessage}: Run a station operation and wait until it is done. */
export interface PerformMessageRequest {
  /** Message code. */
  readonly message: number
  /** wParam of the message. */
  readonly wparam?: number
  /** lParam of the message. */
  readonly lparam?: number
}

/** Answer of {@link PerformMessage}. */
export interface PerformMessageResponse extends Extra {
  /** Result of the operation. */
  readonly Result: number
}

/**
 * Run a station operation and wait until it is done.
 * Executed by: cash.
 * The call returns after the operation; PostMessage only queues it.
 * Only the cash station itself executes it; a cash server refuses it as an unknown command.
 * Wparam and lparam cannot be 0 under the schema.
 * Error Unknown command PerformMessage.
 */
export const PerformMessage: Command<PerformMessageRequest, PerformMessageResponse> = {
  name: 'PerformMessage',
  effect: 'write',
  request: {
    attributes: {
      message: 'positive!',
      wparam: 'positive',
      lparam: 'positive',
    },
  },
  response: {
    attributes: {
      Result: 'int!',
    },
  },
}
