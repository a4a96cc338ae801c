// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Request of {@link CloseTariff}: Finish a tariff of an order. */
export interface CloseTariffRequest {
  /** Lock token of the locking session. */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  readonly Manager?: RefItemInput
  readonly Station?: RefItemInput
  /** Tariff device (a table) whose tariff ends. */
  readonly Device: RefItemInput
}

/** Answer of {@link CloseTariff}. */
export interface CloseTariffResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: ResOrderItem
}

/**
 * Finish a tariff of an order.
 * Executed by: cash-server.
 */
export const CloseTariff: Command<CloseTariffRequest, CloseTariffResponse> = {
  name: 'CloseTariff',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Manager', '?', refItem],
      ['Station', '?', refItem],
      ['Device', '1', refItem],
    ],
  },
  response: {
    elements: [
      ['Error', '*', errorItem],
      ['Order', '1', resOrderItem],
    ],
  },
}
