// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'

/** Request of {@link DeliverySetLastProcessTime}: Set the time at which a delivery order was last processed. */
export interface DeliverySetLastProcessTimeRequest {
  readonly lastProcessTime?: LocalDateTime
  readonly Order: OrderElementInput
}

/** Answer of {@link DeliverySetLastProcessTime}. */
export interface DeliverySetLastProcessTimeResponse extends Extra {
}

/**
 * Set the time at which a delivery order was last processed.
 * Executed by: cash-server.
 * The response schema gives RK7QueryResult no type at all; the common RK7QueryResult type is evidently meant.
 */
export const DeliverySetLastProcessTime: Command<DeliverySetLastProcessTimeRequest, DeliverySetLastProcessTimeResponse> = {
  name: 'DeliverySetLastProcessTime',
  effect: 'write',
  request: {
    attributes: {
      lastProcessTime: 'dateTime',
    },
    elements: [
      ['Order', '1', orderElement],
    ],
  },
  response: {},
}
