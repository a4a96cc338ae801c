// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'

/** Request of {@link WaitWindow}: Wait until a given window appears at the station. */
export interface WaitWindowRequest {
  /** Id of the form type. */
  readonly form: number
  /** How long to wait. */
  readonly timeout?: LocalDateTime
}

/** Answer of {@link WaitWindow}. */
export interface WaitWindowResponse extends Extra {
  /** Id of the form active now. */
  readonly form: number
}

/**
 * Wait until a given window appears at the station.
 * Executed by: cash.
 * Only the cash station itself executes it; a cash server refuses it as an unknown command.
 * Timeout is typed dateTime; the published sample seems to put the span into the time of day of an arbitrary date.
 * Error Unknown command WaitWindow.
 */
export const WaitWindow: Command<WaitWindowRequest, WaitWindowResponse> = {
  name: 'WaitWindow',
  effect: 'write',
  request: {
    attributes: {
      form: 'positive!',
      timeout: 'dateTime',
    },
  },
  response: {
    attributes: {
      form: 'int!',
    },
  },
}
