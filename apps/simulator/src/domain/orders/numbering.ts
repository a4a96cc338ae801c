import type { Ids } from '../../core/ids.ts'
import type { Guid, Order } from '../contract.ts'

/** Hands out the numbers and GUIDs of new lines of one order. */
export interface Numbering {
  next(): { readonly uni: number; readonly lineGuid: Guid }
  readonly last: number
}

export function numberingAfter(order: Pick<Order, 'lastUni'>, ids: Ids): Numbering {
  let last = order.lastUni
  return {
    next() {
      last += 1
      return { uni: last, lineGuid: ids.guid() }
    },
    get last() {
      return last
    },
  }
}
