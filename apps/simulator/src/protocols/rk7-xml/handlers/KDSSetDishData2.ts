import { KDSSetDishData2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const kdsSetDishData2 = handler(
  KDSSetDishData2,
  ({ Employee, kdsstate, line_guid }, { domain: { orders }, warn }) => {
    if (kdsstate === '') warn('A blank kdsstate changes nothing.')
    else orders.setKitchenState(line_guid, kdsstate, Employee && refKey(Employee))
    return {}
  },
)
