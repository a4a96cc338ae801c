import type { TillContext } from '../context.ts'
import type { Device, DeviceData, DeviceState, RefKey } from '../contract.ts'
import { DomainError } from '../errors.ts'

const asItShouldBe: DeviceState = { online: true, paperOut: false, paperLow: false, doorOpen: false }

/** All devices in use, as they are now. */
export const allDevices = (context: TillContext): readonly Device[] =>
  context.state.restaurant.house.devices
    .map((device) => deviceAsItIs(context, device))
    .filter(({ item }) => item.active)

/** The devices that hang on a station. */
export function devicesOf(context: TillContext, station: RefKey): readonly Device[] {
  const { id } = context.restaurant.find('CASHES', station)
  return allDevices(context).filter(({ stationId }) => stationId === id)
}

/** A device in use; throws `itemNotFound`. */
export const findDevice = (context: TillContext, key: RefKey): Device =>
  deviceById(context, context.restaurant.find('DEVICES', key).id)

/** A device by its id, in use or not any more; throws `itemNotFound`. */
export function deviceById(context: TillContext, id: number): Device {
  const device = context.state.restaurant.house.devices.find((each) => each.id === id)
  if (!device) throw new DomainError('itemNotFound', { key: `id=${id}`, collection: 'DEVICES' })
  return deviceAsItIs(context, device)
}

export function changeDevice(context: TillContext, key: RefKey, change: Partial<DeviceState>): Device {
  const { id } = findDevice(context, key)
  context.house.devices[id] = { ...(context.house.devices[id] ?? asItShouldBe), ...change }
  return findDevice(context, { id })
}

function deviceAsItIs({ house, restaurant }: TillContext, device: DeviceData): Device {
  const station = device.stationId === undefined ? undefined : house.stations[device.stationId]
  return {
    ...device,
    ...(house.devices[device.id] ?? asItShouldBe),
    item: restaurant.byId('DEVICES', device.id),
    loaded: station?.running ?? true,
    cardShift: 1 + (house.cardShifts[device.id] ?? 0),
  }
}
