// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetEmployeeInfo}: Get an employee's rights, tables and orders. */
export interface GetEmployeeInfoRequest {
  /** The employee. */
  readonly Waiter: RefItemInput
  readonly Station?: RefItemInput
}

/** `oper` of {@link GetEmployeeInfoResponseOpRights}. */
export interface GetEmployeeInfoResponseOpRightsOper extends Extra {
  /** Operation id. */
  readonly id?: number
}

/** Rights to operations. */
export interface GetEmployeeInfoResponseOpRights extends Extra {
  readonly oper: readonly GetEmployeeInfoResponseOpRightsOper[]
}

/** `right` of {@link GetEmployeeInfoResponseObjRights}. */
export interface GetEmployeeInfoResponseObjRightsRight extends Extra {
  /** Right id. */
  readonly id?: number
}

/** Rights to objects. */
export interface GetEmployeeInfoResponseObjRights extends Extra {
  readonly right: readonly GetEmployeeInfoResponseObjRightsRight[]
}

/** `table` of {@link GetEmployeeInfoResponseTables}. */
export interface GetEmployeeInfoResponseTablesTable extends Extra {
  /** Table id. */
  readonly id?: number
}

/** Tables the employee may use. */
export interface GetEmployeeInfoResponseTables extends Extra {
  readonly table: readonly GetEmployeeInfoResponseTablesTable[]
}

/** `Order` of {@link GetEmployeeInfoResponseOrders}. */
export interface GetEmployeeInfoResponseOrdersOrder extends Extra {
  /** Attribute group orderInfo. */
  readonly orderIdent: number
  /** The employee's own order. */
  readonly own_order?: boolean
}

/** Orders the employee may use. */
export interface GetEmployeeInfoResponseOrders extends Extra {
  readonly Order: readonly GetEmployeeInfoResponseOrdersOrder[]
}

/** Answer of {@link GetEmployeeInfo}. */
export interface GetEmployeeInfoResponse extends Extra {
  /** Drawer the employee is registered to. */
  readonly Drawer?: ResRefItem
  /** Rights to operations. */
  readonly OpRights?: GetEmployeeInfoResponseOpRights
  /** Rights to objects. */
  readonly ObjRights?: GetEmployeeInfoResponseObjRights
  /** Tables the employee may use. */
  readonly Tables?: GetEmployeeInfoResponseTables
  /** Orders the employee may use. */
  readonly Orders?: GetEmployeeInfoResponseOrders
}

/**
 * Get an employee's rights, tables and orders.
 * Executed by: cash-server.
 * Item elements are lower case here (oper, right, table), except Order.
 * The response schema extends the common type by an xs:all group, which strict XSD 1.0 does not allow; its children may come in any order.
 */
export const GetEmployeeInfo: Command<GetEmployeeInfoRequest, GetEmployeeInfoResponse> = {
  name: 'GetEmployeeInfo',
  effect: 'read',
  request: {
    elements: [
      ['Waiter', '1', refItem],
      ['Station', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['Drawer', '?', resRefItem],
      ['OpRights', '?', {
        elements: [
          ['oper', '*', {
            attributes: {
              id: 'positive',
            },
          }],
        ],
      }],
      ['ObjRights', '?', {
        elements: [
          ['right', '*', {
            attributes: {
              id: 'positive',
            },
          }],
        ],
      }],
      ['Tables', '?', {
        elements: [
          ['table', '*', {
            attributes: {
              id: 'positive',
            },
          }],
        ],
      }],
      ['Orders', '?', {
        elements: [
          ['Order', '*', {
            attributes: {
              orderIdent: 'nonNegative!',
              own_order: 'boolean',
            },
          }],
        ],
      }],
    ],
  },
}
