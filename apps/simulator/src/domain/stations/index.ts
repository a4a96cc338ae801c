import type { TillContext } from '../context.ts'
import type { Connection, StationsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { allDevices, changeDevice, devicesOf } from './devices.ts'
import { callMenu, deviceMenu } from './menu.ts'
import { reach, stationItems, stationOf } from './reach.ts'
import { closeCardShift } from './terminals.ts'

/** The cash stations, and what hangs on them. */
export function createStations(context: TillContext): StationsDomain {
  return {
    list: () => stationItems(context).map((item) => stationOf(context, item)),
    reach: (key) => reach(context, key),
    connection: (netName) => connection(context, netName),
    devices: (station) => (station ? devicesOf(context, station) : allDevices(context)),
    menu: (at) => deviceMenu(context, at),
    callMenu: (at, call) => callMenu(context, at, call),
    menuCalls: () => context.house.menuCalls,
    closeCardShift: (input) => closeCardShift(context, input),
    change(key, change) {
      const item = context.restaurant.find('CASHES', key)
      const { running, busy } = stationOf(context, item)
      context.house.stations[item.id] = { running, busy, ...change }
      return stationOf(context, item)
    },
    changeDevice: (key, change) => changeDevice(context, key, change),
  }
}

/** Addresses are those set aside for documentation: nothing is there. */
function connection(context: TillContext, netName: string): Connection {
  const stations = stationItems(context)
  const index = stations.findIndex(({ props }) => props.NetName === netName)
  const item = stations[index]
  if (!item) throw new DomainError('nodeNotConnected', { node: netName })
  reach(context, item)
  return {
    self: { address: '192.0.2.1', port: 2001 },
    peer: { address: `192.0.2.${11 + index}`, port: 49_001 + index },
  }
}
