import { GetWaiterList } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey, refView } from '../views/refs.ts'

/** Everybody may serve every table here. */
export const getWaiterList = handler(
  GetWaiterList,
  ({ Table, registeredOnly = false }, { domain: { restaurant, staff } }) => {
    restaurant.find('TABLES', refKey(Table))
    const employees = restaurant.collection('EMPLOYEES')?.items ?? []
    const rows = employees.map(({ id, code }) => ({ id, code, stations: staff.stationsOf({ id }) }))
    return {
      Waiters: {
        waiter: rows
          .filter(({ stations }) => !registeredOnly || stations.length > 0)
          .map(({ id, code, stations }) => ({
            ID: id,
            Code: code,
            ...(stations.length > 0 && { Drawer: refView(restaurant, 'DEVICES', 1) }),
            Station: stations.map((station) => refView(restaurant, 'CASHES', station.id)),
          })),
      },
    }
  },
)
