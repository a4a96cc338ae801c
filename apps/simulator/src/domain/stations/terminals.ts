import type { TillContext } from '../context.ts'
import type { Device, StationsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertNotClosing } from '../shifts/index.ts'
import { devicesOf, findDevice } from './devices.ts'

/** Closes the shift of bank terminals: of all that a station has, or of one. */
export function closeCardShift(
  context: TillContext,
  { station, device, manager }: Parameters<StationsDomain['closeCardShift']>[0],
): readonly Device[] {
  assertNotClosing(context)
  context.restaurant.find('EMPLOYEES', manager)
  const terminals = device
    ? [terminal(context, device)]
    : devicesOf(context, station ?? {}).filter(({ kind }) => kind === 'terminal')
  for (const { item, loaded, online } of terminals)
    if (!loaded || !online)
      throw new DomainError('terminalOffline', { terminal: context.restaurant.nameOf(item) })
  const { cardShifts } = context.house
  for (const { id } of terminals) cardShifts[id] = (cardShifts[id] ?? 0) + 1
  return terminals
}

function terminal(
  context: TillContext,
  key: NonNullable<Parameters<StationsDomain['closeCardShift']>[0]['device']>,
) {
  const device = findDevice(context, key)
  if (device.kind !== 'terminal')
    throw new DomainError('notTerminal', { device: context.restaurant.nameOf(device.item) })
  return device
}
