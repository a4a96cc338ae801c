// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link CloseCashShift}: Close the cash shift of a station. */
export interface CloseCashShiftRequest {
  readonly Station: RefItemInput
  readonly Manager: RefItemInput
  /** Layout of the shift report. */
  readonly Maket?: RefItemInput
}

/** Answer of {@link CloseCashShift}. */
export interface CloseCashShiftResponse extends Extra {
  /** Shift number. */
  readonly CommonShiftNum: number
  /** Logical date of the shift. */
  readonly CommonShiftDate: LocalDateTime
}

/**
 * Close the cash shift of a station.
 * Executed by: cash-server.
 * Also prints the shift report.
 */
export const CloseCashShift: Command<CloseCashShiftRequest, CloseCashShiftResponse> = {
  name: 'CloseCashShift',
  effect: 'write',
  request: {
    elements: [
      ['Station', '1', refItem],
      ['Manager', '1', refItem],
      ['Maket', '?', refItem],
    ],
  },
  response: {
    attributes: {
      CommonShiftNum: 'positive!',
      CommonShiftDate: 'dateTime!',
    },
  },
}
