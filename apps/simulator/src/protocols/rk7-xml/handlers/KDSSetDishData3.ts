import { KDSSetDishData3 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey, refView } from '../views/refs.ts'

/** Who and where are answered even when the request does not say: then it is what the restaurant takes by default. */
export const kdsSetDishData3 = handler(
  KDSSetDishData3,
  (params, { domain: { orders, restaurant }, warn }) => {
    const { Employee, Station, kdsrate = 0, kdsstate, line_guid } = params
    const { defaults } = restaurant
    const station = restaurant.find('CASHES', Station ? refKey(Station) : { id: defaults.stationId })
    const manager = restaurant.find('EMPLOYEES', Employee ? refKey(Employee) : { id: defaults.cashierId })
    if (kdsstate === '') warn('A blank kdsstate changes nothing.')
    else orders.setKitchenState(line_guid, kdsstate, Employee && refKey(Employee))
    return {
      kdsstate,
      kdsrate,
      Station: refView(restaurant, 'CASHES', station.id),
      Manager: refView(restaurant, 'EMPLOYEES', manager.id),
    }
  },
)
