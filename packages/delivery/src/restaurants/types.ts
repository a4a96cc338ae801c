import type { Money } from '@rkeeper-kit/core'

/** An establishment of the connection. Fields that are not listed here are kept as the server sent them. */
export interface Restaurant {
  /** The `restaurantId` of all other calls. */
  readonly id: string
  /** Object code in the licensing system, nine digits. */
  readonly objectId: number
  readonly name: string
  readonly actualAddress: string
  readonly state: 'active' | 'noActive'
}

/** The delivery zone that holds a point, with its establishment. */
export interface DeliveryZone {
  readonly restaurantId: string
  readonly restaurantName: string
  readonly polygonId: string
  readonly polygonName: string
  /** Smallest order sum the zone accepts. */
  readonly minOrderAmountDelivery: Money | null
  /** Order sum from which delivery is free. */
  readonly minOrderAmountFreeDelivery: Money | null
  /** Price of a delivery. Source: public client. */
  readonly deliveryPrice: Money | null
  /** Time of a delivery, probably in minutes. Source: public client. */
  readonly deliveryTime: number | null
}

/** A currency in which an establishment accepts payments. */
export interface RestaurantCurrency {
  /** GUID of the r_keeper currency: `code` of a payment. */
  readonly code: string
  readonly name: string
}
