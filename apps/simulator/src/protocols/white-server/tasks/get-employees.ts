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
        groups: [],
        restaurantRoles: role ? [{ restaurantId, roleId: role.id, name: restaurant.nameOf(role) }] : [],
        defaultRestaurantId: restaurantId,
      }
    }),
  }
})
