import { ListDeviceMenu } from '@rkeeper-kit/xml-interface'
import type { DeviceMenuEntry } from '../../../domain/contract.ts'
import { stationHandler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

/** The menu of a device, under its name. */
export const listDeviceMenu = stationHandler(
  ListDeviceMenu,
  ({ Station }) => refKey(Station),
  ({ Device, Station }, { domain: { restaurant, stations } }) => {
    const { device, entries } = stations.menu({ station: refKey(Station), device: refKey(Device) })
    const language = restaurant.language === 'ru' ? 1 : 0
    const view = (entry: DeviceMenuEntry): MenuView => ({
      caption: entry.name[language],
      ...(entry.operation !== undefined && { operationId: entry.operation }),
      ...(entry.dialog
        ? { DIALOGINFO: { dialogType: entry.dialog, caption: entry.name[language] } }
        : { DeviceMenu: (entry.entries ?? []).map(view) }),
    })
    return { DeviceMenu: { caption: restaurant.nameOf(device.item), DeviceMenu: entries.map(view) } }
  },
)

interface MenuView {
  readonly caption: string
  readonly operationId?: string
  readonly DeviceMenu?: readonly MenuView[]
  readonly DIALOGINFO?: {
    readonly dialogType: NonNullable<DeviceMenuEntry['dialog']>
    readonly caption: string
  }
}
