// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link UnregisterEmployee}: End an employee's registration at a station. */
export interface UnregisterEmployeeRequest {
  readonly Waiter: RefItemInput
  /** Manager who ends the registration. */
  readonly Manager?: RefItemInput
  readonly Station: RefItemInput
}

/** Answer of {@link UnregisterEmployee}. */
export interface UnregisterEmployeeResponse extends Extra {
}

/**
 * End an employee's registration at a station.
 * Executed by: cash-server.
 */
export const UnregisterEmployee: Command<UnregisterEmployeeRequest, UnregisterEmployeeResponse> = {
  name: 'UnregisterEmployee',
  effect: 'write',
  request: {
    elements: [
      ['Waiter', '1', refItem],
      ['Manager', '?', refItem],
      ['Station', '1', refItem],
    ],
  },
  response: {},
}
