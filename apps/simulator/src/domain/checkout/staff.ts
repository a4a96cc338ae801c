import type { TillContext } from '../context.ts'
import type { Order, RefKey } from '../contract.ts'

/** Who works where on a document of an order. */
export interface Staff {
  readonly stationId: number
  readonly cashierId: number
}

/** Those named, else the station of the order and the usual cashier. */
export function staffOf(
  { restaurant }: TillContext,
  order: Order,
  { station, cashier }: { station?: RefKey; cashier?: RefKey },
): Staff {
  return {
    stationId: station ? restaurant.find('CASHES', station).id : order.stationId,
    cashierId: restaurant.find('EMPLOYEES', cashier ?? { id: restaurant.defaults.cashierId }).id,
  }
}
