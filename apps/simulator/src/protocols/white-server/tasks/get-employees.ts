import type { RefItem } from '../../../domain/contract.ts'
import { activeItems } from '../references/active-items.ts'
import { handler } from './handler.ts'

/** Staff with the role each has in the restaurant. */
export const getEmployees = handler('GetEmployees', 'till', ({ domain: { restaurant } }) => {
  const roles = new Map((restaurant.collection('ROLES')?.items ?? []).map((role) => [role.id, role]))
  const restaurantId = activeItems(restaurant, 'RESTAURANTS')[0]?.id ?? 0
  return {
    Employees: activeItems(restaurant, 'EMPLOYEES').map((employee) => {
      const role = roles.get(employee.parentId ?? 0)
      return {
        id: employee.id,
        name: employee.name,
        altName: employee.altName,
        groups: (employee.props.groups ?? '').split(';').filter(Boolean).map(Number),
        restaurantRoles: role ? [{ restaurantId, roleId: role.id, name: restaurant.nameOf(role) }] : [],
        defaultRestaurantId: Number(employee.props.defaultRestaurantId ?? restaurantId),
        ...furtherOf(employee),
      }
    }),
  }
})

const furtherFields = [
  'visualTypeImage',
  'visualTypeBColor',
  'visualTypeTextColor',
  'visualTypeFlags',
  'cardCode',
  'largeImagePath',
  'eMail',
  'pagerCode',
  'pagerType',
  'brigade',
  'defServPosition',
  'phoneNumber',
  'qrSberTips',
] as const

/** What SetEmployee said of an employee. */
const furtherOf = ({ props }: RefItem): Record<string, string | undefined> =>
  Object.fromEntries(
    furtherFields.flatMap((field) => (props[field] === undefined ? [] : [[field, props[field]]])),
  )
