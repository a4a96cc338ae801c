// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link DeliverySetOrderNumGen}: Set the counter that numbers delivery orders. */
export interface DeliverySetOrderNumGenRequest {
  /** New counter value. */
  readonly value: number
}

/** Answer of {@link DeliverySetOrderNumGen}. */
export interface DeliverySetOrderNumGenResponse extends Extra {
}

/**
 * Set the counter that numbers delivery orders.
 * Executed by: cash, cash-server.
 * Affects the numbering of all later delivery orders of the restaurant.
 */
export const DeliverySetOrderNumGen: Command<DeliverySetOrderNumGenRequest, DeliverySetOrderNumGenResponse> = {
  name: 'DeliverySetOrderNumGen',
  effect: 'write',
  request: {
    attributes: {
      value: 'nonNegative!',
    },
  },
  response: {},
}
