// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link LoginOnStation}: Register an employee on a station and read the employee's rights. */
export interface LoginOnStationRequest {
  /** Card code; when given, Waiter and password are ignored. */
  readonly cardCode?: number
  /** Checked when there is no cardCode. */
  readonly password?: string
  readonly LicenseInfo?: LicenseInfoItemInput
  /** Needed by a cash server; a station may be asked without it. */
  readonly Station?: RefItemInput
  /** The employee. */
  readonly Waiter?: RefItemInput
}

/** `oper` of {@link LoginOnStationResponseOpRights}. */
export interface LoginOnStationResponseOpRightsOper extends Extra {
  /** Operation id. */
  readonly id?: number
}

/** Operations the employee may perform. */
export interface LoginOnStationResponseOpRights extends Extra {
  readonly oper: readonly LoginOnStationResponseOpRightsOper[]
}

/** `right` of {@link LoginOnStationResponseObjRights}. */
export interface LoginOnStationResponseObjRightsRight extends Extra {
  /** Right id. */
  readonly id?: number
}

/** Object rights of the employee. */
export interface LoginOnStationResponseObjRights extends Extra {
  readonly right: readonly LoginOnStationResponseObjRightsRight[]
}

/** `table` of {@link LoginOnStationResponseTables}. */
export interface LoginOnStationResponseTablesTable extends Extra {
  /** Table id. */
  readonly id?: number
}

/** Tables the employee may use. */
export interface LoginOnStationResponseTables extends Extra {
  readonly table: readonly LoginOnStationResponseTablesTable[]
}

/** `Order` of {@link LoginOnStationResponseOrders}. */
export interface LoginOnStationResponseOrdersOrder extends Extra {
  readonly orderIdent: number
  /** An order of the employee. */
  readonly own_order?: boolean
}

/** Orders the employee may use. */
export interface LoginOnStationResponseOrders extends Extra {
  readonly Order: readonly LoginOnStationResponseOrdersOrder[]
}

/** Answer of {@link LoginOnStation}. */
export interface LoginOnStationResponse extends Extra {
  /** Cash drawer the employee is registered on. */
  readonly Drawer?: ResRefItem
  /** Operations the employee may perform. */
  readonly OpRights?: LoginOnStationResponseOpRights
  /** Object rights of the employee. */
  readonly ObjRights?: LoginOnStationResponseObjRights
  /** Tables the employee may use. */
  readonly Tables?: LoginOnStationResponseTables
  /** Orders the employee may use. */
  readonly Orders?: LoginOnStationResponseOrders
}

/**
 * Register an employee on a station and read the employee's rights.
 * Executed by: cash, cash-server.
 * orderIdent is the attribute group orderInfo of common.xsd; an older edition types it positiveInteger.
 * Oper, right and table are lower case inside their lists.
 */
export const LoginOnStation: Command<LoginOnStationRequest, LoginOnStationResponse> = {
  name: 'LoginOnStation',
  effect: 'write',
  request: {
    attributes: {
      cardCode: 'nonNegative',
      password: 'line',
    },
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['Station', '?', refItem],
      ['Waiter', '?', refItem],
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
