// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** `Log` of {@link RegisterLogsRequestLogs}. */
export interface RegisterLogsRequestLogsLog {
  readonly Module: string
  readonly Labels?: string
  /** Text of the element. */
  readonly $text: string
}

/** `Logs` of {@link RegisterLogsRequest}. */
export interface RegisterLogsRequestLogs {
  readonly Log: readonly RegisterLogsRequestLogsLog[]
}

/** Request of {@link RegisterLogs}: Register file masks of logs. */
export interface RegisterLogsRequest {
  readonly Logs: RegisterLogsRequestLogs
}

/** Answer of {@link RegisterLogs}. */
export interface RegisterLogsResponse extends Extra {
}

/**
 * Register file masks of logs.
 * Executed by: not documented.
 * The schema names no executing node.
 * The text of Log is a file mask.
 * There is no response schema; the common attributes are assumed.
 */
export const RegisterLogs: Command<RegisterLogsRequest, RegisterLogsResponse> = {
  name: 'RegisterLogs',
  effect: 'write',
  request: {
    elements: [
      ['Logs', '1', {
        elements: [
          ['Log', '+', {
            attributes: {
              Module: 'string!',
              Labels: 'string',
            },
            text: 'string',
          }],
        ],
      }],
    ],
  },
  response: {},
}
