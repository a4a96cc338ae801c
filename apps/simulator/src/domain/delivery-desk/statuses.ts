import type { DeliveryStatusId } from '../contract.ts'
import { DeskError } from './desk-error.ts'

/** Names as the documentation of the API prints them. A corporation may rename them; clients go by the id. */
export const statusNames: Readonly<Record<DeliveryStatusId, string>> = {
  1: 'New',
  2: 'Confirmed',
  3: 'Taken at the restaurant',
  4: 'Transferred to the kitchen',
  5: 'Being prepared',
  6: 'Ready',
  7: 'Order assembly',
  8: 'Assembled',
  9: 'With the courier',
  10: 'Order in transit',
  11: 'Completed',
  12: 'Cancelled',
  13: 'Delivered',
}

interface Transition {
  readonly from: readonly DeliveryStatusId[]
  readonly to: DeliveryStatusId
  readonly who: string
  readonly onlyCourier?: true
}

/** Who moves an order where. Statuses may be left out, but never gone back to; 13 comes before 11. */
export const transitions: readonly Transition[] = [
  { from: [1], to: 2, who: 'the rule of the corporation, or a call-center operator' },
  { from: [1, 2], to: 3, who: 'the restaurant: at once, by timer or by hand' },
  { from: [1, 2, 3], to: 4, who: 'the transfer, once the till has made the order' },
  { from: [4], to: 5, who: 'the kitchen' },
  { from: [4, 5], to: 6, who: 'the kitchen' },
  { from: [4, 5, 6], to: 7, who: 'the restaurant' },
  { from: [4, 5, 6, 7], to: 8, who: 'the restaurant' },
  { from: [4, 5, 6, 7, 8], to: 9, who: 'the courier', onlyCourier: true },
  { from: [4, 5, 6, 7, 8, 9], to: 10, who: 'the courier', onlyCourier: true },
  { from: [4, 5, 6, 7, 8, 9, 10], to: 13, who: 'the courier', onlyCourier: true },
  { from: [4, 5, 6, 7, 8, 9, 10, 13], to: 11, who: 'complete, or closing at the till' },
  { from: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13], to: 12, who: 'reject, or deleting at the till' },
]

/** Optional statuses of a corporation before the till: a status the scheme lacks is stepped over. */
export type Scheme = readonly number[]

/** The last status before the till in a scheme: the transfer starts from it. */
export function lastBeforeTill(scheme: Scheme): DeliveryStatusId {
  return scheme.includes(3) ? 3 : scheme.includes(2) ? 2 : 1
}

/** Throws `err_unprocessable_entity` unless the table allows the move. */
export function assertMove(
  order: { readonly statusId: DeliveryStatusId; readonly expeditionType: 'delivery' | 'pickup' },
  to: DeliveryStatusId,
): void {
  const { statusId: from, expeditionType } = order
  if (from === 11 || from === 12) throw final(from)
  const transition = transitions.find((each) => each.to === to)
  const possible = transition?.from.includes(from) && !(transition.onlyCourier && expeditionType === 'pickup')
  if (!possible) {
    const text = `The order cannot be transferred to the specified one. It is in status ${from} (${statusNames[from]}), wanted is ${to} (${statusNames[to] ?? 'unknown'}).`
    throw new DeskError('err_unprocessable_entity', text, { field: 'statusId', value: to })
  }
}

/** The answer to any change of an order that is completed or cancelled. */
export function final(statusId: 11 | 12): DeskError {
  return new DeskError('err_unprocessable_entity', `Order have FINAL ${statusId} status`)
}
