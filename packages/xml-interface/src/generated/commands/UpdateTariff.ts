// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'
import { tariff, type TariffInput } from '../types/tariff.ts'

/** Request of {@link UpdateTariff}: Change the parameters of a running time tariff. */
export interface UpdateTariffRequest {
  /** Lock token. */
  readonly lockguid?: string
  readonly Order: OrderElementInput
  readonly Manager?: RefItemInput
  readonly Station?: RefItemInput
  /** New tariff data. */
  readonly Tariff: TariffInput
}

/** Answer of {@link UpdateTariff}. */
export interface UpdateTariffResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: ResOrderItem
}

/**
 * Change the parameters of a running time tariff.
 * Executed by: cash-server.
 * Fails when the device has no active tariff; the dots in the error text stand for the device name.
 * Error На устройстве ... нет активной тарификации.
 */
export const UpdateTariff: Command<UpdateTariffRequest, UpdateTariffResponse> = {
  name: 'UpdateTariff',
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
