// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link CloseCommonShift}: Close the common shift of the restaurant. */
export interface CloseCommonShiftRequest {
  /**
   * Close even if the shift was never opened; otherwise that is an error.
   * Default `false`.
   */
  readonly CloseAnyCase?: boolean
  readonly Manager?: RefItemInput
  readonly Station?: RefItemInput
}

/** Answer of {@link CloseCommonShift}. */
export interface CloseCommonShiftResponse extends Extra {
  /** Shift number. */
  readonly CommonShiftNum: number
  /** Logical date of the shift. */
  readonly CommonShiftDate: LocalDateTime
  /** non-critical errors met while closing. */
  readonly Warnings: string
}

/**
 * Close the common shift of the restaurant.
 * Executed by: cash-server.
 * Error Нельзя закрыть смену, смена не была открыта.
 */
export const CloseCommonShift: Command<CloseCommonShiftRequest, CloseCommonShiftResponse> = {
  name: 'CloseCommonShift',
  effect: 'write',
  request: {
    attributes: {
      CloseAnyCase: 'boolean',
    },
    elements: [
      ['Manager', '?', refItem],
      ['Station', '?', refItem],
    ],
  },
  response: {
    attributes: {
      CommonShiftNum: 'positive!',
      CommonShiftDate: 'dateTime!',
    },
    elements: [
      ['Warnings', '1', 'line'],
    ],
  },
}
