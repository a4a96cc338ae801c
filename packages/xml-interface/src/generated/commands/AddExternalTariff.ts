// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Request of {@link AddExternalTariff}: Add the result of an external tariff device to an order. */
export interface AddExternalTariffRequest {
  /** Lane number; the table is looked up by lane only within the given tariff device. */
  readonly lane: number
  /** External receipt number. */
  readonly extnumber: string
  /** Tariff amount in hundredths of the currency unit. */
  readonly amount: Money
  /** Start of the charged period. */
  readonly starttime?: LocalDateTime
  /** End of the charged period. */
  readonly endtime?: LocalDateTime
  readonly Manager?: RefItemInput
  /** Logical device that acts as the tariff unit. */
  readonly Device?: RefItemInput
}

/** Answer of {@link AddExternalTariff}. */
export interface AddExternalTariffResponse extends Extra {
  /** The order with its contents. */
  readonly Order: ResOrderItem
}

/**
 * Add the result of an external tariff device to an order.
 * Executed by: not documented.
 * Device is optional in the schema, but the lane is only meaningful within one tariff device.
 */
export const AddExternalTariff: Command<AddExternalTariffRequest, AddExternalTariffResponse> = {
  name: 'AddExternalTariff',
  effect: 'write',
  request: {
    attributes: {
      lane: 'positive!',
      extnumber: 'line!',
      amount: 'int:money!',
      starttime: 'dateTime',
      endtime: 'dateTime',
    },
    elements: [
      ['Manager', '?', refItem],
      ['Device', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['Order', '1', resOrderItem],
    ],
  },
}
