import { UnregisterEmployee } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const unregisterEmployee = handler(
  UnregisterEmployee,
  ({ Manager, Station, Waiter }, { domain: { staff } }) => {
    const manager = Manager ? { manager: refKey(Manager) } : {}
    staff.unregister({ employee: refKey(Waiter), station: refKey(Station), ...manager })
    return {}
  },
)
