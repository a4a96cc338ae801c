import { activeItems } from '../references/active-items.ts'
import { handler } from './handler.ts'

/** Reasons for cancelling an order. */
export const getVoidReasons = handler('GetVoidReasons', 'till', ({ domain: { restaurant } }) => ({
  voidReasons: activeItems(restaurant, 'ORDERVOIDS').map((reason) => ({
    name: restaurant.nameOf(reason),
    code: reason.code,
  })),
}))
