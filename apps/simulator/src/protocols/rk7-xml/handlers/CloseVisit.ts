import { CloseVisit } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const closeVisit = handler(
  CloseVisit,
  ({ Order, Station, VisitID }, { domain: { orders, restaurant } }) => {
    if (Station) restaurant.find('CASHES', refKey(Station))
    orders.closeVisit(Order ? orderKey(Order) : { visitId: VisitID ?? 0 })
    return {}
  },
)
