// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid, OneBranch } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link CalcOrder3RequestPaymentsPay}. */
export interface CalcOrder3RequestPaymentsPayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
}

/** `Pay` of {@link CalcOrder3RequestPayments}. */
export type CalcOrder3RequestPaymentsPay = AtLeastOne<CalcOrder3RequestPaymentsPayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder3RequestPaymentsPrepay}. */
export interface CalcOrder3RequestPaymentsPrepayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly PrepayReason?: RefItemInput
}

/** `Prepay` of {@link CalcOrder3RequestPayments}. */
export type CalcOrder3RequestPaymentsPrepay = AtLeastOne<CalcOrder3RequestPaymentsPrepayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder3RequestPayments}. */
export interface CalcOrder3RequestPaymentsParts {
  readonly Pay?: readonly CalcOrder3RequestPaymentsPay[]
  readonly Prepay?: readonly CalcOrder3RequestPaymentsPrepay[]
}

/** `Payments` of {@link CalcOrder3Request}. */
export type CalcOrder3RequestPayments = OneBranch<CalcOrder3RequestPaymentsParts, ['Pay', never] | ['Prepay', never] | [never, never]>

/** Request of {@link CalcOrder3}: Calculate an order and say why currencies cannot be used. */
export interface CalcOrder3Request {
  /** True: one calculation per seat, false: one common receipt. */
  readonly calcBySeats?: boolean
  /** Seat to calculate. */
  readonly seat?: number
  readonly Order: OrderElementInput
  readonly Station?: RefItemInput
  readonly Cashier?: RefItemInput
  /** If given, only currencies usable for prepayment are answered, with amounts limited by the offset currency of the reason. */
  readonly PrepayReason?: RefItemInput
  readonly Payments: CalcOrder3RequestPayments
}

/** A card with a balance that belongs to the payment. */
export interface CalcOrder3ResponsePaymentsPayItem extends Extra {
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly cardCode?: string
}

/** `Pay` of {@link CalcOrder3ResponsePayments}. */
export interface CalcOrder3ResponsePaymentsPay extends Extra {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Currency name. */
  readonly name?: string
  /** Amount in hundredths. */
  readonly amount?: Money
  /**
   * Code of the reason why the currency cannot be used.
   * Default `0`.
   */
  readonly errcode?: number
  /** Text of that reason. */
  readonly text?: string
  /** A card with a balance that belongs to the payment. */
  readonly Item: readonly CalcOrder3ResponsePaymentsPayItem[]
}

/** `Payments` of {@link CalcOrder3Response}. */
export interface CalcOrder3ResponsePayments extends Extra {
  /** Amount in the base currency in hundredths. */
  readonly basicSum?: Money
  readonly Pay: readonly CalcOrder3ResponsePaymentsPay[]
}

/** `Binding` of {@link CalcOrder3ResponseBindings}. */
export interface CalcOrder3ResponseBindingsBinding extends Extra {
  /** Amount in the base currency in hundredths. */
  readonly amount?: Money
  /** Dish quantity in thousandths. */
  readonly quantity?: Quantity
  /** GUID of the dish or of the undistributed extra charge. */
  readonly line_guid?: Guid
  /** UNI of the receipt line the binding belongs to. */
  readonly uni?: number
  /** GUID of the currency of the binding. */
  readonly currency_guid?: Guid
}

/** `Bindings` of {@link CalcOrder3Response}. */
export interface CalcOrder3ResponseBindings extends Extra {
  readonly Binding: readonly CalcOrder3ResponseBindingsBinding[]
}

/** Answer of {@link CalcOrder3}. */
export interface CalcOrder3Response extends Extra {
  readonly Order: ResOrderItem
  readonly Payments: CalcOrder3ResponsePayments
  readonly Bindings: CalcOrder3ResponseBindings
}

/**
 * Calculate an order and say why currencies cannot be used.
 * Executed by: cash-server.
 * Payments is mandatory but may be empty; it holds either Pay or Prepay elements, never both.
 * Differs from CalcOrder2 only in the response; each Pay says by errcode and text why its currency cannot be used.
 */
export const CalcOrder3: Command<CalcOrder3Request, CalcOrder3Response> = {
  name: 'CalcOrder3',
  effect: 'read',
  request: {
    attributes: {
      calcBySeats: 'boolean',
      seat: 'integer',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Station', '?', refItem],
      ['Cashier', '?', refItem],
      ['PrepayReason', '?', refItem],
      ['Payments', '1', {
        elements: [
          ['Pay', '*', {
            attributes: {
              id: 'nonNegative',
              code: 'nonNegative',
              guid: 'guid',
              amount: 'int:money',
            },
            oneOf: [['id'], ['code'], ['guid']],
          }],
          ['Prepay', '*', {
            attributes: {
              id: 'nonNegative',
              code: 'nonNegative',
              guid: 'guid',
              amount: 'int:money',
            },
            elements: [
              ['PrepayReason', '?', refItem],
            ],
            oneOf: [['id'], ['code'], ['guid']],
          }],
        ],
        choices: [{ required: false, branches: [[0], [1]] }],
      }],
    ],
  },
  response: {
    elements: [
      ['Order', '1', resOrderItem],
      ['Payments', '1', {
        attributes: {
          basicSum: 'int:money',
        },
        elements: [
          ['Pay', '*', {
            attributes: {
              id: 'nonNegative',
              code: 'nonNegative',
              guid: 'guid',
              name: 'line',
              amount: 'int:money',
              errcode: 'int',
              text: 'line',
            },
            elements: [
              ['Item', '*', {
                attributes: {
                  amount: 'int:money',
                  cardCode: 'line',
                },
              }],
            ],
          }],
        ],
      }],
      ['Bindings', '1', {
        elements: [
          ['Binding', '*', {
            attributes: {
              amount: 'long:money',
              quantity: 'long:quantity',
              line_guid: 'string:guid',
              uni: 'nonNegative',
              currency_guid: 'string:guid',
            },
          }],
        ],
      }],
    ],
  },
}
