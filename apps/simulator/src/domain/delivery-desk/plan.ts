import type { DeliveryEstablishment } from '../contract.ts'

/** A zone as a scenario describes it. */
export interface ZonePlan {
  readonly name: string
  /** Latitude and longitude of each corner. */
  readonly corners: readonly (readonly [number, number])[]
  readonly priority?: number
  /** Sum of the dishes from which delivery is free, in currency units; 0, the default: always. */
  readonly freeFrom?: number
  readonly minutes?: number
}

/** An establishment as a scenario describes it. All of them cook at the one till. */
export interface EstablishmentPlan {
  readonly objectId?: number
  readonly name?: string
  readonly address?: string
  readonly state?: DeliveryEstablishment['state']
  readonly zones?: readonly ZonePlan[]
}

/** What a scenario says of Delivery; the first establishment is the restaurant itself. */
export interface DeliveryPlan {
  readonly establishments: readonly EstablishmentPlan[]
}

/** Name of the part of the state that holds it. */
export const deliveryPlanSlot = 'delivery-desk/plan'
