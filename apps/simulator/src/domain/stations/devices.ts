import type { TillContext } from '../context.ts'
import type { Device, DeviceData, DeviceState, RefKey } from '../contract.ts'
import { DomainError } from '../errors.ts'

const asItShouldBe: DeviceState = { online: true, paperOut: false, paperLow: false, doorOpen: false }

/** All devices, as they are now. */
export function allDevices(context: TillContext): readonly Device[] {
  const counts: Record<string, number> = {}
  return context.state.restaurant.house.devices.map((device) => {
    const place = device.stationId ?? 'none'
    counts[place] = (counts[place] ?? 0) + 1
    return deviceAsItIs(context, device, counts[place])
  })
}

/** The devices that hang on a station. */
export function devicesOf(context: TillContext, station: RefKey): readonly Device[] {
  const { id } = context.restaurant.find('CASHES', station)
  return allDevices(context).filter(({ stationId }) => stationId === id)
}

/** Throws `itemNotFound`. */
export function findDevice(context: TillContext, key: RefKey): Device {
  const { id } = context.restaurant.find('DEVICES', key)
  const device = allDevices(context).find((each) => each.id === id)
  if (!device) throw new DomainError('itemNotFound', { key: `id=${id}`, collection: 'DEVICES' })
  return device
}

export function changeDevice(context: TillContext, key: RefKey, change: Partial<DeviceState>): Device {
  const { id } = findDevice(context, key)
  context.house.devices[id] = { ...(context.house.devices[id] ?? asItShouldBe), ...change }
  return findDevice(context, { id })
}

function deviceAsItIs({ house, restaurant }: TillContext, device: DeviceData, number: number): Device {
  const station = device.stationId === undefined ? undefined : house.stations[device.stationId]
  return {
    ...device,
    ...(house.devices[device.id] ?? asItShouldBe),
    item: restaurant.byId('DEVICES', device.id),
    number,
    loaded: station?.running ?? true,
    cardShift: 1 + (house.cardShifts[device.id] ?? 0),
  }
}
