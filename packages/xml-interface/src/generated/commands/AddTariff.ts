// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'
import { tariff, type TariffInput } from '../types/tariff.ts'

/** Request of {@link AddTariff}: Start a tariff (time-based charge) in an order. */
export interface AddTariffRequest {
  /** Lock token of the locking session. */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  readonly Manager?: RefItemInput
  readonly Station?: RefItemInput
  /** Table, tariff type, limits and times. */
  readonly Tariff: TariffInput
}

/** Answer of {@link AddTariff}. */
export interface AddTariffResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: ResOrderItem
}

/**
 * Start a tariff (time-based charge) in an order.
 * Executed by: cash-server.
 * Tariff/Table has to be a table configured as a tariff device.
 * Tariff/Detail (and TariffType of PauseTariff) refers to the dictionary of tariffication types.
 * Error Стол ... не является устройством.
 */
export const AddTariff: Command<AddTariffRequest, AddTariffResponse> = {
  name: 'AddTariff',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Manager', '?', refItem],
      ['Station', '?', refItem],
      ['Tariff', '1', tariff],
    ],
  },
  response: {
    elements: [
      ['Error', '*', errorItem],
      ['Order', '1', resOrderItem],
    ],
  },
}
