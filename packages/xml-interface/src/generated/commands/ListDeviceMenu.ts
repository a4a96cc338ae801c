// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { deviceMenuGroup, type DeviceMenuGroup } from '../types/deviceMenuGroup.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link ListDeviceMenu}: Read the user menu of a logical device at a station. */
export interface ListDeviceMenuRequest {
  /** Station to ask. */
  readonly Station: RefItemInput
  /** Logical device. */
  readonly Device: RefItemInput
}

/** Answer of {@link ListDeviceMenu}. */
export interface ListDeviceMenuResponse extends Extra {
  readonly DeviceMenu: DeviceMenuGroup
}

/**
 * Read the user menu of a logical device at a station.
 * Executed by: not documented.
 * A menu entry holds either sub-menus or one DIALOGINFO.
 * The schema states no executing node.
 */
export const ListDeviceMenu: Command<ListDeviceMenuRequest, ListDeviceMenuResponse> = {
  name: 'ListDeviceMenu',
  effect: 'read',
  request: {
    elements: [
      ['Station', '1', refItem],
      ['Device', '1', refItem],
    ],
  },
  response: {
    elements: [
      ['DeviceMenu', '1', () => deviceMenuGroup],
    ],
  },
}
