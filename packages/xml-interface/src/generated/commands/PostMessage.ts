// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link PostMessage}: Put a message into the station's message queue. */
export interface PostMessageRequest {
  /** Message code. */
  readonly message: number
  /** wParam of the message. */
  readonly wparam?: number
  /** lParam of the message. */
  readonly lparam?: number
}

/** Answer of {@link PostMessage}. */
export interface PostMessageResponse extends Extra {
  /** Result of the operation. */
  readonly Result: number
}

/**
 * Put a message into the station's message queue.
 * Executed by: cash.
 * The message is only queued; PerformMessage waits for the operation.
 * Only the cash station itself executes it; a cash server refuses it as an unknown command.
 * Wparam and lparam cannot be 0 under the schema.
 * Error Unknown command PostMessage.
 */
export const PostMessage: Command<PostMessageRequest, PostMessageResponse> = {
  name: 'PostMessage',
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
