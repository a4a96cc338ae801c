// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, OneBranch } from '../../types.ts'
import { refItem, type RefItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link CloseCardValShiftRequest}. */
export interface CloseCardValShiftRequestParts {
  /** Closes the shift on every terminal of the station. */
  readonly Station?: RefItemInput
  /** Closes the shift on this terminal only. */
  readonly Device?: RefItemInput
  /** Employee who does it. */
  readonly Manager: RefItemInput
}

/** Request of {@link CloseCardValShift}: Close the shift on bank card terminals. */
export type CloseCardValShiftRequest = OneBranch<CloseCardValShiftRequestParts, ['Station', 'Station'] | ['Device', 'Device']>

/** Answer of {@link CloseCardValShift}. */
export interface CloseCardValShiftResponse extends Extra {
  /** Terminal whose shift was closed. */
  readonly Device: readonly RefItem[]
}

/**
 * Close the shift on bank card terminals.
 * Executed by: cash-server.
 */
export const CloseCardValShift: Command<CloseCardValShiftRequest, CloseCardValShiftResponse> = {
  name: 'CloseCardValShift',
  effect: 'write',
  request: {
    elements: [
      ['Station', '1', refItem],
      ['Device', '1', refItem],
      ['Manager', '1', refItem],
    ],
    choices: [{ required: true, branches: [[0], [1]] }],
  },
  response: {
    elements: [
      ['Device', '*', refItem],
    ],
  },
}
