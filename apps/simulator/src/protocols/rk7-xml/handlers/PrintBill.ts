import { PrintBill } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { stationHandler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Refused where the restaurant prints bills only together with an intent receipt. */
export const printBill = stationHandler(
  PrintBill,
  ({ Station }) => refKey(Station),
  (params, { domain: { checkout }, settings }) => {
    const { Cashier, Order, Station, bySeats = false, lockguid, seat = 0 } = params
    if (settings.till.billWithIntentReceipt) throw new DomainError('billWithIntentReceipt')
    checkout.printBill(
      orderKey(Order),
      { station: refKey(Station), cashier: refKey(Cashier), seat: bySeats ? seat : 0 },
      lockOf(lockguid),
    )
    return {}
  },
)
