import { DeviceStatuses } from '@rkeeper-kit/xml-interface'
import type { Device } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'

/** A device whose driver is not loaded has no state. */
export const deviceStatuses = handler(DeviceStatuses, (_, { domain: { restaurant, stations } }) => ({
  Devices: {
    Device: stations.devices().map((device) => ({
      Ident: device.id,
      code: device.item.code,
      name: restaurant.nameOf(device.item),
      guid: device.item.guid,
      loaded: device.loaded,
      ...(device.loaded && { DeviceState: stateView(device) }),
    })),
  },
}))

const stateView = ({ doorOpen, kind, online, paperLow, paperOut }: Device) => ({
  Online: online,
  ...(kind === 'printer' &&
    online && { PaperStatus: { PaperOut: paperOut, PaperLow: paperLow, DoorOpen: doorOpen } }),
})
