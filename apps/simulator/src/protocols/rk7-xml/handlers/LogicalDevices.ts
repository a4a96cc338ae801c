import { LogicalDevices } from '@rkeeper-kit/xml-interface'
import type { DeviceKind } from '../../../domain/contract.ts'
import { stationHandler } from '../handler.ts'
import { refKey, refView } from '../views/refs.ts'

/** How drivers are told apart by kind. The numbers are ours: the real ones are not documented. */
const classes: Record<DeviceKind, number> = { printer: 1, drawer: 2, terminal: 3, cards: 4, other: 0 }

export const logicalDevices = stationHandler(
  LogicalDevices,
  ({ Station }) => refKey(Station),
  ({ Station }, { domain: { restaurant, stations } }) => ({
    LogicalDevices: {
      LogicalDevice: stations.devices(refKey(Station)).map(({ driver, id, kind }, index) => ({
        ...refView(restaurant, 'DEVICES', id),
        modClass: classes[kind],
        driver,
        number: index + 1,
      })),
    },
  }),
)
