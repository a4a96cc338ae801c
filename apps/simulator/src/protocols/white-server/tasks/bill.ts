import type { RefKey } from '../../../domain/contract.ts'
import { handler, type ParamsOf } from './handler.ts'

/** Prints the guest's bill. */
export const printBill = handler('PrintBill', 'till', ({ domain }, params) => {
  domain.checkout.printBill({ guid: params.orderGuid }, staffOf(params))
  return {}
})

/** Takes the bill of a seat back, or all of them (seat 0). */
export const undoBill = handler('UndoBill', 'till', ({ domain }, params) => {
  const { seat } = params
  domain.checkout.undoBill(
    { guid: params.orderGuid },
    { ...staffOf(params), ...(seat !== undefined && { seat }) },
  )
  return {}
})

/** The station's code counts before its id. */
function staffOf(params: ParamsOf<'PrintBill'>): { station?: RefKey; cashier?: RefKey } {
  const { stationCode, cashStationId, cashierCode } = params
  const station =
    stationCode !== undefined
      ? { code: stationCode }
      : cashStationId !== undefined
        ? { id: Number(cashStationId) }
        : undefined
  return {
    ...(station && { station }),
    ...(cashierCode !== undefined && { cashier: { code: cashierCode } }),
  }
}
