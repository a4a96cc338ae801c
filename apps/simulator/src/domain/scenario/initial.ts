import type { DomainState, RestaurantData } from '../state.ts'

/** The till before its first guest. Cheap: the restaurant's data is shared, not copied. */
export function initialDomainState(restaurant: RestaurantData, now: number): DomainState {
  return {
    restaurant: Object.freeze(restaurant),
    stops: {},
    modifierStops: {},
    messages: {},
    orders: {
      byGuid: {},
      visits: {},
      byOriginalId: {},
      receiptOrders: {},
      saleOrders: {},
      listVersion: 1,
      receiptsVersion: 1,
    },
    drawers: {},
    registrations: {},
    shift: { number: 1, phase: 'open', createdAt: now },
  }
}
