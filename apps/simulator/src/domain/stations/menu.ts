import type { TillContext } from '../context.ts'
import type { Device, DeviceMenuEntry, RefKey, StationsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { remember } from '../house/state.ts'
import { printOn } from '../printing/print.ts'
import { findDevice } from './devices.ts'

interface Place {
  readonly station: RefKey
  readonly device: RefKey
}

/** The menu of a device of a station; a device that hangs on none is everywhere. */
export function deviceMenu(
  context: TillContext,
  at: Place,
): { readonly device: Device; readonly entries: readonly DeviceMenuEntry[] } {
  const station = context.restaurant.find('CASHES', at.station)
  const device = findDevice(context, at.device)
  if (device.stationId !== undefined && device.stationId !== station.id) {
    const { nameOf } = context.restaurant
    throw new DomainError('deviceElsewhere', { device: nameOf(device.item), station: nameOf(station) })
  }
  return { device, entries: device.menu }
}

/** Starts an operation. One that prints does it on the device itself. */
export function callMenu(
  context: TillContext,
  at: Place,
  { operation = '', from, to }: Parameters<StationsDomain['callMenu']>[1],
): void {
  const { device, entries } = deviceMenu(context, at)
  const entry = operationIn(entries, operation)
  if (!entry) throw new DomainError('menuNotFound', { menu: operation })
  const station = context.restaurant.find('CASHES', at.station)
  if (entry.documentId !== undefined) printOn(context, device, station, entry.documentId)
  const call = {
    at: context.now(),
    stationId: station.id,
    deviceId: device.id,
    operation,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
  remember(context.house.menuCalls, call, context.settings.till.logSize)
}

function operationIn(entries: readonly DeviceMenuEntry[], operation: string): DeviceMenuEntry | undefined {
  for (const entry of entries) {
    const found = entry.entries ? operationIn(entry.entries, operation) : entry
    if (found?.operation === operation) return found
  }
  return undefined
}
