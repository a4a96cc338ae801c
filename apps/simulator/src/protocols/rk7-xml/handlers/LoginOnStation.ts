import { LoginOnStation } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'
import { workplaceView } from '../views/workplace.ts'

/** Registers the employee unless that has been done; cards are not simulated, so there has to be a name. */
export const loginOnStation = handler(LoginOnStation, ({ Station, Waiter, password = '' }, context) => {
  const { restaurant, staff } = context.domain
  const employee = refKey(Waiter ?? {})
  const station = Station ? refKey(Station) : { id: restaurant.defaults.stationId }
  staff.checkPassword(employee, password)
  const { id } = restaurant.find('CASHES', station)
  if (!staff.stationsOf(employee).some((each) => each.id === id)) staff.register({ employee, station })
  return workplaceView(context, employee)
})
