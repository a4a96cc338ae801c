import { RegisterEmployee } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { employeeView, refKey, refView } from '../views/refs.ts'

export const registerEmployee = handler(
  RegisterEmployee,
  ({ Manager, Station, Waiter }, { domain: { restaurant, staff } }) => {
    const employee = refKey(Waiter)
    staff.register({ employee, station: refKey(Station), ...(Manager && { manager: refKey(Manager) }) })
    const { id } = restaurant.find('EMPLOYEES', employee)
    return { Waiter: employeeView(restaurant, id), Drawer: refView(restaurant, 'DEVICES', 1) }
  },
)
