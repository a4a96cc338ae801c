import type { DeviceData, DeviceMenuEntry } from './house.ts'
import type { RefItem, RefKey } from './references.ts'

/** Whether a station can be reached, and whether somebody is in the middle of an order there. */
export interface StationState {
  readonly running: boolean
  readonly busy: boolean
}

export interface Station extends StationState {
  readonly item: RefItem
  readonly netName: string
}

/** How a device is. Only printers have paper and a cover. */
export interface DeviceState {
  readonly online: boolean
  readonly paperOut: boolean
  readonly paperLow: boolean
  readonly doorOpen: boolean
}

export interface Device extends DeviceData, DeviceState {
  readonly item: RefItem
  /** Its driver runs: it is at a station that runs, or at none. */
  readonly loaded: boolean
  /** Of a bank terminal: the shift in which it authorises. */
  readonly cardShift: number
}

/** What somebody started from the menu of a device. */
export interface MenuCall {
  readonly at: number
  readonly stationId: number
  readonly deviceId: number
  readonly operation: string
  readonly from?: string
  readonly to?: string
}

/** Addresses of both ends of the connection to a node. */
export interface Connection {
  readonly self: { readonly address: string; readonly port: number }
  readonly peer: { readonly address: string; readonly port: number }
}

/** The cash stations and the devices that hang on them. */
export interface StationsDomain {
  list(): readonly Station[]
  /** A station that runs; throws `nodeNotConnected` for one that does not. */
  reach(key: RefKey): Station
  /** Of the station with a network name; throws `nodeNotConnected`, for the cash server's own name too. */
  connection(netName: string): Connection
  /** All devices, or those that hang on a station. */
  devices(station?: RefKey): readonly Device[]
  /** The menu of a device; throws `deviceElsewhere` for one of another station. */
  menu(at: { station: RefKey; device: RefKey }): {
    readonly device: Device
    readonly entries: readonly DeviceMenuEntry[]
  }
  /** Starts an operation of that menu; throws `menuNotFound`. One that prints a document is refused where that cannot be. */
  callMenu(
    at: { station: RefKey; device: RefKey },
    call: { operation?: string; from?: string; to?: string },
  ): void
  menuCalls(): readonly MenuCall[]
  /**
   * Closes the shift of the bank terminals of a station, or of one terminal. All of them or none: throws `notTerminal`, and
   * `terminalOffline` for one that cannot be reached.
   */
  closeCardShift(input: { station?: RefKey; device?: RefKey; manager: RefKey }): readonly Device[]
  /** The restaurant's side, for the control API. */
  change(station: RefKey, change: Partial<StationState>): Station
  changeDevice(device: RefKey, change: Partial<DeviceState>): Device
}
