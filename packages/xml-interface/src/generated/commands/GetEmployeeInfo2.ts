// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetEmployeeInfo2}: Get an employee's rights and privileges. */
export interface GetEmployeeInfo2Request {
  /** The employee. */
  readonly Waiter: RefItemInput
  readonly Restaurant?: RefItemInput
  readonly Station?: RefItemInput
}

/** `Item` of {@link GetEmployeeInfo2ResponseOperations}. */
export interface GetEmployeeInfo2ResponseOperationsItem extends Extra {
  readonly id?: number
  readonly guid?: Guid
}

/** `Operations` of {@link GetEmployeeInfo2Response}. */
export interface GetEmployeeInfo2ResponseOperations extends Extra {
  readonly Item: readonly GetEmployeeInfo2ResponseOperationsItem[]
}

/** `Item` of {@link GetEmployeeInfo2ResponseObjectRights}. */
export interface GetEmployeeInfo2ResponseObjectRightsItem extends Extra {
  readonly id?: number
  readonly guid?: Guid
}

/** Rights to objects. */
export interface GetEmployeeInfo2ResponseObjectRights extends Extra {
  readonly Item: readonly GetEmployeeInfo2ResponseObjectRightsItem[]
}

/** `Item` of {@link GetEmployeeInfo2ResponsePrivileges}. */
export interface GetEmployeeInfo2ResponsePrivilegesItem extends Extra {
  readonly id?: number
  readonly guid?: Guid
}

/** `Privileges` of {@link GetEmployeeInfo2Response}. */
export interface GetEmployeeInfo2ResponsePrivileges extends Extra {
  readonly Item: readonly GetEmployeeInfo2ResponsePrivilegesItem[]
}

/** `Item` of {@link GetEmployeeInfo2ResponseObjectPrivileges}. */
export interface GetEmployeeInfo2ResponseObjectPrivilegesItem extends Extra {
  readonly id?: number
  readonly guid?: Guid
}

/** Privileges on objects. */
export interface GetEmployeeInfo2ResponseObjectPrivileges extends Extra {
  readonly Item: readonly GetEmployeeInfo2ResponseObjectPrivilegesItem[]
}

/** Answer of {@link GetEmployeeInfo2}. */
export interface GetEmployeeInfo2Response extends Extra {
  readonly Waiter: ResRefItem
  /** Drawer the employee is registered to. */
  readonly Drawer?: ResRefItem
  readonly Operations?: GetEmployeeInfo2ResponseOperations
  /** Rights to objects. */
  readonly ObjectRights?: GetEmployeeInfo2ResponseObjectRights
  readonly Privileges?: GetEmployeeInfo2ResponsePrivileges
  /** Privileges on objects. */
  readonly ObjectPrivileges?: GetEmployeeInfo2ResponseObjectPrivileges
}

/**
 * Get an employee's rights and privileges.
 * Executed by: cash, cash-server.
 * Unlike GetEmployeeInfo it returns no tables and no orders.
 * The response schema extends the common type by an xs:all group, which strict XSD 1.0 does not allow; its children may come in any order.
 */
export const GetEmployeeInfo2: Command<GetEmployeeInfo2Request, GetEmployeeInfo2Response> = {
  name: 'GetEmployeeInfo2',
  effect: 'read',
  request: {
    elements: [
      ['Waiter', '1', refItem],
      ['Restaurant', '?', refItem],
      ['Station', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['Waiter', '1', resRefItem],
      ['Drawer', '?', resRefItem],
      ['Operations', '?', {
        elements: [
          ['Item', '*', {
            attributes: {
              id: 'positive',
              guid: 'line:guid',
            },
          }],
        ],
      }],
      ['ObjectRights', '?', {
        elements: [
          ['Item', '*', {
            attributes: {
              id: 'positive',
              guid: 'line:guid',
            },
          }],
        ],
      }],
      ['Privileges', '?', {
        elements: [
          ['Item', '*', {
            attributes: {
              id: 'positive',
              guid: 'line:guid',
            },
          }],
        ],
      }],
      ['ObjectPrivileges', '?', {
        elements: [
          ['Item', '*', {
            attributes: {
              id: 'positive',
              guid: 'line:guid',
            },
          }],
        ],
      }],
    ],
  },
}
