import { type SlottedState, type Store, slot } from '../../core/store.ts'
import type {
  DeviceState,
  LogMask,
  MenuCall,
  Operation,
  PrintedDocument,
  ShiftFile,
  StationState,
} from '../contract.ts'

/** What stands in the house and what it has done; plain data. What is not named is as it should be. */
export interface HouseState {
  readonly stations: Record<number, StationState>
  readonly devices: Record<number, DeviceState>
  /** How often the shift of each bank terminal has been closed. */
  readonly cardShifts: Record<number, number>
  /** The newest only; how many is a setting. */
  readonly menuCalls: MenuCall[]
  readonly printed: PrintedDocument[]
  readonly operations: Operation[]
  readonly upstream: { connected: boolean; files: ShiftFile[] }
  logs: readonly LogMask[]
}

/** The part of the state of stations, devices and printing, read anew at each use. */
export function houseSlot(store: Store<SlottedState>): () => HouseState {
  return slot(store, 'house', () => ({
    stations: {},
    devices: {},
    cardShifts: {},
    menuCalls: [],
    printed: [],
    operations: [],
    upstream: { connected: true, files: [] },
    logs: [],
  }))
}

/** Adds to a list of which only the newest are kept. */
export function remember<T>(list: T[], entry: T, most: number): void {
  list.push(entry)
  if (list.length > most) list.splice(0, list.length - most)
}
