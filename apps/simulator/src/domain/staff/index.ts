import type { TillContext } from '../context.ts'
import type { RefItem, StaffDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertPassword } from '../restaurant/passwords.ts'
import { mayMove } from '../states/machine.ts'
import { drawerStates } from '../states/tables.ts'

/** Who works where. */
export function createStaff(context: TillContext): StaffDomain {
  const { restaurant } = context
  return {
    register(input) {
      const { employee, station, stations } = resolved(context, input)
      if (!mayMove(drawerStates, drawerOf(stations, station), 'assigned'))
        throw new DomainError('alreadyRegistered', names(context, employee, station))
      context.state.registrations[employee.id] = [...stations, station.id]
    },
    unregister(input) {
      const { employee, station, stations } = resolved(context, input)
      if (!mayMove(drawerStates, drawerOf(stations, station), 'unassigned'))
        throw new DomainError('notRegistered', names(context, employee, station))
      context.state.registrations[employee.id] = stations.filter((id) => id !== station.id)
    },
    stationsOf(key) {
      const { id } = restaurant.find('EMPLOYEES', key)
      return (context.state.registrations[id] ?? []).map((stationId) => restaurant.byId('CASHES', stationId))
    },
    checkPassword: (key, password) => assertPassword(context, restaurant.find('EMPLOYEES', key), password),
  }
}

const drawerOf = (stations: readonly number[], { id }: RefItem): 'assigned' | 'unassigned' =>
  stations.includes(id) ? 'assigned' : 'unassigned'

function resolved(
  { restaurant, state }: TillContext,
  { employee, manager, station }: Parameters<StaffDomain['register']>[0],
): { employee: RefItem; station: RefItem; stations: readonly number[] } {
  if (manager) restaurant.find('EMPLOYEES', manager)
  const item = restaurant.find('EMPLOYEES', employee)
  const stations = state.registrations[item.id] ?? []
  return { employee: item, station: restaurant.find('CASHES', station), stations }
}

const names = ({ restaurant }: TillContext, employee: RefItem, station: RefItem) => ({
  employee: restaurant.nameOf(employee),
  station: restaurant.nameOf(station),
})
