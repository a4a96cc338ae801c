// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resEmployeeItem, type ResEmployeeItem } from '../types/resEmployeeItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link RegisterEmployee}: Register an employee at a station. */
export interface RegisterEmployeeRequest {
  /**
   * Use the station as a cash station.
   * Default `true`.
   */
  readonly iscashstation?: boolean
  readonly Waiter: RefItemInput
  /** Manager who performs the registration. */
  readonly Manager?: RefItemInput
  readonly Station: RefItemInput
  /** Serving position. */
  readonly Position?: readonly RefItemInput[]
}

/** Answer of {@link RegisterEmployee}. */
export interface RegisterEmployeeResponse extends Extra {
  /** Registered employee. */
  readonly Waiter: ResEmployeeItem
  /** Drawer the employee is registered to. */
  readonly Drawer?: ResRefItem
}

/**
 * Register an employee at a station.
 * Executed by: cash-server.
 * Iscashstation matters only while the cash-station parameter is set to "ask".
 * The response schema extends RK7QueryResult with xs:all, which XSD 1.0 forbids; read it as elements in any order.
 */
export const RegisterEmployee: Command<RegisterEmployeeRequest, RegisterEmployeeResponse> = {
  name: 'RegisterEmployee',
  effect: 'write',
  request: {
    attributes: {
      iscashstation: 'boolean',
    },
    elements: [
      ['Waiter', '1', refItem],
      ['Manager', '?', refItem],
      ['Station', '1', refItem],
      ['Position', '*', refItem],
    ],
  },
  response: {
    elements: [
      ['Waiter', '1', resEmployeeItem],
      ['Drawer', '?', resRefItem],
    ],
  },
}
