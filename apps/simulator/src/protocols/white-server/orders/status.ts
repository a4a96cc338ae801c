import type { Order, RestaurantDomain } from '../../../domain/contract.ts'

/** The status of an order as the server spells it, from contents and flags; no kitchen system is simulated. */
export function statusOf(order: Order): { value: string; isBillPrinted: boolean } {
  return { value: statusValue(order), isBillPrinted: order.bill }
}

function statusValue({ deleted, finished, packages }: Order): string {
  if (deleted) return 'Canceled'
  if (!finished) return 'Created'
  const empty = packages.every(({ dishes }) => dishes.every(({ state }) => state === 7))
  // The misspelling is the server's.
  return empty ? 'Canceled' : 'Complited'
}

/** Why an order was cancelled, where the till knows a reason. */
export function rejectingReasonOf(
  restaurant: RestaurantDomain,
  { removalReasonId }: Order,
): { rejectingReason?: { code: string; message: string } } {
  if (removalReasonId === undefined) return {}
  const reason = restaurant.byId('ORDERVOIDS', removalReasonId)
  return { rejectingReason: { code: String(reason.code), message: restaurant.nameOf(reason) } }
}
