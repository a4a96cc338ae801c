// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** `DIALOGINFO` of {@link CallDeviceMenuRequestMENUOPERATION}. */
export interface CallDeviceMenuRequestMENUOPERATIONDIALOGINFO {
  readonly from?: string
  readonly to?: string
}

/** `MENUOPERATION` of {@link CallDeviceMenuRequest}. */
export interface CallDeviceMenuRequestMENUOPERATION {
  /** Id from the answer of ListDeviceMenu. */
  readonly operationId?: string
  readonly DIALOGINFO?: CallDeviceMenuRequestMENUOPERATIONDIALOGINFO
}

/** Request of {@link CallDeviceMenu}: Run an item of the custom menu of a logical device on a given cash station. */
export interface CallDeviceMenuRequest {
  /** Station that owns the menu. */
  readonly Station: RefItemInput
  /** Logical device whose menu is used. */
  readonly Device: RefItemInput
  readonly MENUOPERATION: CallDeviceMenuRequestMENUOPERATION
}

/** Answer of {@link CallDeviceMenu}. */
export interface CallDeviceMenuResponse extends Extra {
}

/**
 * Run an item of the custom menu of a logical device on a given cash station.
 * Executed by: not documented.
 * The source has no response schema for this command.
 * The type of MENUOPERATION comes from qryMenuOperation.xsd, not from common.xsd; it is written out here as the reference pages show it.
 * A device with an empty menu gives a menu-not-found error.
 * Error Menu ... is not found.
 */
export const CallDeviceMenu: Command<CallDeviceMenuRequest, CallDeviceMenuResponse> = {
  name: 'CallDeviceMenu',
  effect: 'write',
  request: {
    elements: [
      ['Station', '1', refItem],
      ['Device', '1', refItem],
      ['MENUOPERATION', '1', {
        attributes: {
          operationId: 'string',
        },
        elements: [
          ['DIALOGINFO', '?', {
            attributes: {
              from: 'string',
              to: 'string',
            },
          }],
        ],
      }],
    ],
  },
  response: {},
}
