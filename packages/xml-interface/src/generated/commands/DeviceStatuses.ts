// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'

/** Request of {@link DeviceStatuses}: Report the state of the logical devices (printers, authorisation terminals). */
export type DeviceStatusesRequest = Record<string, never>

/** `PaperStatus` of {@link DeviceStatusesResponseDevicesDeviceDeviceState}. */
export interface DeviceStatusesResponseDevicesDeviceDeviceStatePaperStatus extends Extra {
  /** No paper. */
  readonly PaperOut?: boolean
  /** Paper nearly out. */
  readonly PaperLow?: boolean
  /** Cover open. */
  readonly DoorOpen?: boolean
  /** Unknown paper problem. */
  readonly PaperOther?: boolean
}

/** `LogicStatus` of {@link DeviceStatusesResponseDevicesDeviceDeviceState}. */
export interface DeviceStatusesResponseDevicesDeviceDeviceStateLogicStatus extends Extra {
  /** The 24 hours of the shift are over, work is blocked. */
  readonly Fisc24Out?: boolean
  /** The protected fiscal journal is nearly full. */
  readonly EKLZNearEnd?: boolean
}

/** Raw status XML from the driver, one element. */
export interface DeviceStatusesResponseDevicesDeviceDeviceStateExtDeviceState extends Extra {
}

/** `DeviceState` of {@link DeviceStatusesResponseDevicesDevice}. */
export interface DeviceStatusesResponseDevicesDeviceDeviceState extends Extra {
  /** The device is connected and working. */
  readonly Online?: boolean
  readonly PaperStatus?: DeviceStatusesResponseDevicesDeviceDeviceStatePaperStatus
  readonly LogicStatus?: DeviceStatusesResponseDevicesDeviceDeviceStateLogicStatus
  /** Raw status XML from the driver, one element. */
  readonly ExtDeviceState?: DeviceStatusesResponseDevicesDeviceDeviceStateExtDeviceState
}

/** `Device` of {@link DeviceStatusesResponseDevices}. */
export interface DeviceStatusesResponseDevicesDevice extends Extra {
  /** Id of the logical device. */
  readonly Ident: number
  readonly code: number
  readonly name: string
  readonly guid?: Guid
  /** The device driver is loaded. */
  readonly loaded?: boolean
  readonly DeviceState?: DeviceStatusesResponseDevicesDeviceDeviceState
}

/** `Devices` of {@link DeviceStatusesResponse}. */
export interface DeviceStatusesResponseDevices extends Extra {
  readonly Device: readonly DeviceStatusesResponseDevicesDevice[]
}

/** Answer of {@link DeviceStatuses}. */
export interface DeviceStatusesResponse extends Extra {
  readonly Devices: DeviceStatusesResponseDevices
}

/**
 * Report the state of the logical devices (printers, authorisation terminals).
 * Executed by: not documented.
 * The source does not say which node executes the command (nodes left empty), and the documentation text of its schema is copied from another command.
 * Attribute casing is mixed - Ident, but code, name and guid.
 */
export const DeviceStatuses: Command<DeviceStatusesRequest, DeviceStatusesResponse> = {
  name: 'DeviceStatuses',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['Devices', '1', {
        elements: [
          ['Device', '*', {
            attributes: {
              Ident: 'positive!',
              code: 'positive!',
              name: 'string!',
              guid: 'guid',
              loaded: 'boolean',
            },
            elements: [
              ['DeviceState', '?', {
                attributes: {
                  Online: 'boolean',
                },
                elements: [
                  ['PaperStatus', '?', {
                    attributes: {
                      PaperOut: 'boolean',
                      PaperLow: 'boolean',
                      DoorOpen: 'boolean',
                      PaperOther: 'boolean',
                    },
                  }],
                  ['LogicStatus', '?', {
                    attributes: {
                      Fisc24Out: 'boolean',
                      EKLZNearEnd: 'boolean',
                    },
                  }],
                  ['ExtDeviceState', '?', {
                    anyElement: 'one',
                  }],
                ],
              }],
            ],
          }],
        ],
      }],
    ],
  },
}
