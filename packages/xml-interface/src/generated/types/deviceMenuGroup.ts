// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'

/** The entry asks for input first. */
export interface DeviceMenuGroupDIALOGINFO extends Extra {
  readonly dialogType: 'DateInterval' | 'NumberInterval' | 'OneDate' | 'OneNumber'
  readonly caption?: string
}

/**
 * Entry of a device's menu with sub-menus, or with one dialogue that asks for input first.
 * Differs from the published schema: DIALOGINFO is optional inside the optional choice; as an alternative it is simply present or not.
 * As read from answers.
 */
export interface DeviceMenuGroup extends Extra {
  readonly caption: string
  readonly operationId?: string
  /** sub-menu. */
  readonly DeviceMenu: readonly DeviceMenuGroup[]
  /** The entry asks for input first. */
  readonly DIALOGINFO?: DeviceMenuGroupDIALOGINFO
}

/** How `DeviceMenuGroup` is written and read. */
export const deviceMenuGroup: ObjectTable = {
  attributes: {
    caption: 'string!',
    operationId: 'string',
  },
  elements: [
    ['DeviceMenu', '*', () => deviceMenuGroup],
    ['DIALOGINFO', '1', {
      attributes: {
        dialogType: { kind: 'line!', enum: ['DateInterval', 'NumberInterval', 'OneDate', 'OneNumber'] },
        caption: 'string',
      },
    }],
  ],
  choices: [{ required: false, branches: [[0], [1]] }],
}
