// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'

/** Request of {@link DeliveryChangeRestState}: Switch the restaurant's delivery service on or off. */
export interface DeliveryChangeRestStateRequest {
  /** 0 inactive, 1 active. */
  readonly restaurantState?: boolean
  /** When activity resumes (end of the inactive period). */
  readonly restaurantTime?: LocalDateTime
}

/** Answer of {@link DeliveryChangeRestState}. */
export interface DeliveryChangeRestStateResponse extends Extra {
}

/**
 * Switch the restaurant's delivery service on or off.
 * Executed by: cash.
 * Both attributes are optional in the schema; a call with restaurantState alone is known to work.
 * The same two values come back in ExtraInfo of DeliveryGetOrderList.
 */
export const DeliveryChangeRestState: Command<DeliveryChangeRestStateRequest, DeliveryChangeRestStateResponse> = {
  name: 'DeliveryChangeRestState',
  effect: 'write',
  request: {
    attributes: {
      restaurantState: 'boolean',
      restaurantTime: 'dateTime',
    },
  },
  response: {},
}
