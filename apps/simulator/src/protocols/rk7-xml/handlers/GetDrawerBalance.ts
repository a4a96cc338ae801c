import { GetDrawerBalance } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey, refView } from '../views/refs.ts'

/** Each station has one drawer. */
export const getDrawerBalance = handler(
  GetDrawerBalance,
  ({ Drawer, Station }, { domain: { drawers, restaurant } }) => {
    const drawer = restaurant.find('DEVICES', Drawer ? refKey(Drawer) : { id: 1 })
    return {
      Item: drawers
        .balances(Station ? { station: refKey(Station) } : {})
        .map(({ amount, currencyId, stationId }) => ({
          amount,
          Station: refView(restaurant, 'CASHES', stationId),
          Drawer: refView(restaurant, 'DEVICES', drawer.id),
          Currency: refView(restaurant, 'CURRENCIES', currencyId),
          Printer: refView(restaurant, 'DEVICES', 2),
        })),
    }
  },
)
