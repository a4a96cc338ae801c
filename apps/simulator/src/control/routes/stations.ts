import { z } from 'zod'
import type { Device, Station } from '../../domain/contract.ts'
import type { ControlContext } from '../context.ts'
import { given } from '../given.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const station = z.object({
  id: z.int(),
  name: z.string(),
  netName: z.string(),
  running: z.boolean(),
  busy: z.boolean().meta({ description: 'somebody is in the middle of an order there' }),
})
const device = z.object({
  id: z.int(),
  name: z.string(),
  kind: z.enum(['drawer', 'printer', 'terminal', 'cards', 'other']),
  stationId: z.int().nullable().meta({ description: 'null: it hangs on no station' }),
  loaded: z.boolean().meta({ description: 'its station runs' }),
  online: z.boolean(),
  paperOut: z.boolean(),
  paperLow: z.boolean(),
  doorOpen: z.boolean(),
  cardShift: z.int().meta({ description: 'of a bank terminal: number of its shift' }),
})
const menuCall = z.object({
  at: z.int(),
  stationId: z.int(),
  deviceId: z.int(),
  operation: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
})
const devices = z.object({ devices: z.array(device), menuCalls: z.array(menuCall) })
const window = z.object({
  id: z.string(),
  url: z.string(),
  stationId: z.int(),
  waiterId: z.int().nullable(),
  openedAt: z.string().meta({ description: 'simulated time, ISO 8601' }),
})
const windows = z.object({ windows: z.array(window) })
const params = z.object({ id: z.coerce.number().int().meta({ description: 'for example 1' }) })

/** Stations, the devices that hang on them, and the windows shown there. */
export const stationRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/till/stations',
    tag: 'till',
    summary: 'Show the stations',
    answer: { status: 200, description: 'all of them', schema: z.object({ stations: z.array(station) }) },
    run: (_, context) => ({
      stations: context.domain.stations.list().map((each) => showStation(each, context)),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/stations/{id}',
    tag: 'till',
    summary: 'Stop or start a station, or keep it busy',
    description:
      'What the cash server passes on to a station that does not run fails: printing, its devices, its windows.',
    params,
    body: z.strictObject({ running: z.boolean().optional(), busy: z.boolean().optional() }),
    answer: { status: 200, description: 'the station after it', schema: station },
    refusals: { 404: 'there is no such station' },
    example: { params: { id: 1 }, body: { running: true } },
    run({ params: { id }, body }, context) {
      const { list, change } = context.domain.stations
      assertKnown(
        'station',
        id,
        list().map((each) => each.item.id),
      )
      return showStation(change({ id }, given(body)), context)
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/till/devices',
    tag: 'till',
    summary: 'Show the devices, and what was started from their menus',
    answer: { status: 200, description: 'devices as they are, calls oldest first', schema: devices },
    run: (_, context) => ({
      devices: context.domain.stations.devices().map((each) => showDevice(each, context)),
      menuCalls: context.domain.stations.menuCalls(),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/devices/{id}',
    tag: 'till',
    summary: 'Take a device off line, take the paper out, open the cover',
    description:
      'A printer that is off line, open or without paper refuses bills and receipts; what goes to the kitchen waits.',
    params,
    body: z.strictObject({
      online: z.boolean().optional(),
      paperOut: z.boolean().optional(),
      paperLow: z.boolean().optional(),
      doorOpen: z.boolean().optional(),
    }),
    answer: { status: 200, description: 'the device after it', schema: device },
    refusals: { 404: 'there is no such device' },
    example: { params: { id: 2 }, body: { paperOut: false } },
    run({ params: { id }, body }, context) {
      const { devices, changeDevice } = context.domain.stations
      assertKnown(
        'device',
        id,
        devices().map((each) => each.id),
      )
      return showDevice(changeDevice({ id }, given(body)), context)
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/till/windows',
    tag: 'till',
    summary: 'Show the web windows that are open at the stations',
    answer: { status: 200, description: 'all of them', schema: windows },
    run: (_, context) => showWindows(context),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/windows/{id}/close',
    tag: 'till',
    summary: 'Close a window as the person at the station',
    params: z.object({ id: z.string().meta({ description: 'the extguid it was opened with' }) }),
    body: z.strictObject({
      cancel: z.boolean().optional().meta({ description: 'of an order editor: the edit is not kept' }),
    }),
    answer: { status: 200, description: 'the windows that are left', schema: windows },
    refusals: { 409: 'no such window is open' },
    example: { params: { id: '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}' }, body: { cancel: false } },
    run({ params: { id }, body: { cancel = false } }, context) {
      context.domain.windows.close(id, cancel ? 'cancel' : 'user')
      return showWindows(context)
    },
  }),
]

function assertKnown(what: 'station' | 'device', id: number, ids: readonly number[]): void {
  if (ids.includes(id)) return
  throw new ControlError(404, `unknown_${what}`, `There is no ${what} ${id}.`, {
    field: 'id',
    value: id,
    allowed: ids.map(String),
  })
}

function showStation({ busy, item, netName, running }: Station, { domain }: ControlContext) {
  return { id: item.id, name: domain.restaurant.nameOf(item), netName, running, busy }
}

function showDevice(at: Device, { domain }: ControlContext): z.infer<typeof device> {
  const { cardShift, doorOpen, id, item, kind, loaded, online, paperLow, paperOut, stationId = null } = at
  const name = domain.restaurant.nameOf(item)
  return { id, name, kind, stationId, loaded, online, paperOut, paperLow, doorOpen, cardShift }
}

const showWindows = ({ domain }: ControlContext): z.infer<typeof windows> => ({
  windows: domain.windows.list().map(({ id, openedAt, stationId, url, waiterId = null }) => ({
    id,
    url,
    stationId,
    waiterId,
    openedAt: new Date(openedAt).toISOString(),
  })),
})
