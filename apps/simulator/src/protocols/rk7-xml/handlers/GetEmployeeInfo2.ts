import { GetEmployeeInfo2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey, refView } from '../views/refs.ts'

/** Rights are rights to operations here; those to objects, and privileges, have no numbers and are not listed. */
export const getEmployeeInfo2 = handler(GetEmployeeInfo2, ({ Restaurant, Station, Waiter }, { domain }) => {
  const { operations, restaurant, staff } = domain
  const employee = restaurant.find('EMPLOYEES', refKey(Waiter))
  if (Restaurant) restaurant.find('RESTAURANTS', refKey(Restaurant))
  if (Station) restaurant.find('CASHES', refKey(Station))
  return {
    Waiter: refView(restaurant, 'EMPLOYEES', employee.id),
    ...(staff.stationsOf(employee).length > 0 && { Drawer: refView(restaurant, 'DEVICES', 1) }),
    Operations: { Item: operations.allowedTo(employee).map(({ guid, id }) => ({ id, guid })) },
    ObjectRights: { Item: [] },
    Privileges: { Item: [] },
    ObjectPrivileges: { Item: [] },
  }
})
