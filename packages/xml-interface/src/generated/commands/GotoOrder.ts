// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'

/** Request of {@link GotoOrder}: Open an order for editing on the screen of a station. */
export interface GotoOrderRequest {
  /** Page the browser form goes to after the order form closes; used only when a browser form is open at that moment. */
  readonly closeFormURL?: string
  readonly Order: OrderElementInput
}

/** Answer of {@link GotoOrder}. */
export interface GotoOrderResponse extends Extra {
}

/**
 * Open an order for editing on the screen of a station.
 * Executed by: cash.
 * Only the XML interface of the station itself executes it; a cash server does not know the command.
 * Rated dangerous because it takes over the screen of a station.
 * Error Unknown command GotoOrder.
 */
export const GotoOrder: Command<GotoOrderRequest, GotoOrderResponse> = {
  name: 'GotoOrder',
  effect: 'write',
  request: {
    attributes: {
      closeFormURL: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
    ],
  },
  response: {},
}
