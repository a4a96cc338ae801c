import { LoginOnStation } from '@rkeeper-kit/xml-interface'
import type { RefKey } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'
import { workplaceView } from '../views/workplace.ts'

/** Registers the employee unless that has been done: the one whose card it is, else the one named, who has to know the password. */
export const loginOnStation = handler(LoginOnStation, (params, context) => {
  const { cardCode, password = '', Station, Waiter } = params
  const { restaurant, staff } = context.domain
  const employee = cardCode === undefined ? refKey(Waiter ?? {}) : holderOf(String(cardCode), context)
  const station = Station ? refKey(Station) : { id: restaurant.defaults.stationId }
  if (cardCode === undefined) staff.checkPassword(employee, password)
  const { id } = restaurant.find('CASHES', station)
  if (!staff.stationsOf(employee).some((each) => each.id === id)) staff.register({ employee, station })
  return workplaceView(context, employee)
})

/** Whose card it is, by the algorithms for swiped cards. */
function holderOf(card: string, { domain: { cards } }: HandlerContext): RefKey {
  const found = cards.parse(card).find(({ scope }) => scope === 'Employee')?.object
  if (found) return { id: found.id }
  throw new DomainError('staffCardUnknown', { card })
}
