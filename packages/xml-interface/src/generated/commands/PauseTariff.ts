// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Request of {@link PauseTariff}: Pause the time tariff running on a device (table) of an order. */
export interface PauseTariffRequest {
  /** Lock token. */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  readonly Manager?: RefItemInput
  readonly Station?: RefItemInput
  /** Tariffed device (table). */
  readonly Device: RefItemInput
  /** Tariff detail that sets how long the pause lasts. */
  readonly TariffType: RefItemInput
}

/** Answer of {@link PauseTariff}. */
export interface PauseTariffResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: ResOrderItem
}

/**
 * Pause the time tariff running on a device (table) of an order.
 * Executed by: cash-server.
 * ResumeTariff ends the pause.
 */
export const PauseTariff: Command<PauseTariffRequest, PauseTariffResponse> = {
  name: 'PauseTariff',
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
      ['TariffType', '1', refItem],
    ],
  },
  response: {
    elements: [
      ['Error', '*', errorItem],
      ['Order', '1', resOrderItem],
    ],
  },
}
