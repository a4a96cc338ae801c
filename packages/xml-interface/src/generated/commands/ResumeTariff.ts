// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Request of {@link ResumeTariff}: Resume a paused time tariff. */
export interface ResumeTariffRequest {
  /** Lock token. */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  readonly Manager?: RefItemInput
  readonly Station?: RefItemInput
  /** Tariffed device (table). */
  readonly Device: RefItemInput
}

/** Answer of {@link ResumeTariff}. */
export interface ResumeTariffResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: ResOrderItem
}

/**
 * Resume a paused time tariff.
 * Executed by: cash-server.
 * Undoes PauseTariff on the same device.
 */
export const ResumeTariff: Command<ResumeTariffRequest, ResumeTariffResponse> = {
  name: 'ResumeTariff',
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
