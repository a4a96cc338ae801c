// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid, OneBranch } from '../../types.ts'
import { sessionItem, type SessionItemInput } from '../types/sessionItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link CalcOrder4RequestPaymentsPay}. */
export interface CalcOrder4RequestPaymentsPayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
}

/** `Pay` of {@link CalcOrder4RequestPayments}. */
export type CalcOrder4RequestPaymentsPay = AtLeastOne<CalcOrder4RequestPaymentsPayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder4RequestPaymentsPrepay}. */
export interface CalcOrder4RequestPaymentsPrepayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly PrepayReason?: RefItemInput
}

/** `Prepay` of {@link CalcOrder4RequestPayments}. */
export type CalcOrder4RequestPaymentsPrepay = AtLeastOne<CalcOrder4RequestPaymentsPrepayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder4RequestPayments}. */
export interface CalcOrder4RequestPaymentsParts {
  readonly Pay?: readonly CalcOrder4RequestPaymentsPay[]
  readonly Prepay?: readonly CalcOrder4RequestPaymentsPrepay[]
}

/** `Payments` of {@link CalcOrder4Request}. */
export type CalcOrder4RequestPayments = OneBranch<CalcOrder4RequestPaymentsParts, ['Pay', never] | ['Prepay', never] | [never, never]>

/** Request of {@link CalcOrder4}: Calculate a real or virtual order with extra contents and say why currencies cannot be used. */
export interface CalcOrder4Request {
  /** True: one calculation per seat, false: one common receipt. */
  readonly calcBySeats?: boolean
  /** Seat to calculate. */
  readonly seat?: number
  /** May describe an order that does not exist; a virtual one is then calculated. */
  readonly Order: OrderElementInput
  /** Contents added to the order for the calculation. */
  readonly Session: readonly SessionItemInput[]
  readonly Station?: RefItemInput
  readonly Cashier?: RefItemInput
  /** If given, only currencies usable for prepayment are answered, with amounts limited by the offset currency of the reason. */
  readonly PrepayReason?: RefItemInput
  readonly Payments: CalcOrder4RequestPayments
}

/** A card with a balance that belongs to the payment. */
export interface CalcOrder4ResponsePaymentsPayItem extends Extra {
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly cardCode?: string
}

/** `Pay` of {@link CalcOrder4ResponsePayments}. */
export interface CalcOrder4ResponsePaymentsPay extends Extra {
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
  readonly Item: readonly CalcOrder4ResponsePaymentsPayItem[]
}

/** `Payments` of {@link CalcOrder4Response}. */
export interface CalcOrder4ResponsePayments extends Extra {
  /** Amount in the base currency in hundredths. */
  readonly basicSum?: Money
  readonly Pay: readonly CalcOrder4ResponsePaymentsPay[]
}

/** `Binding` of {@link CalcOrder4ResponseBindings}. */
export interface CalcOrder4ResponseBindingsBinding extends Extra {
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

/** `Bindings` of {@link CalcOrder4Response}. */
export interface CalcOrder4ResponseBindings extends Extra {
  readonly Binding: readonly CalcOrder4ResponseBindingsBinding[]
}

/** Answer of {@link CalcOrder4}. */
export interface CalcOrder4Response extends Extra {
  readonly Order: ResOrderItem
  readonly Payments: CalcOrder4ResponsePayments
  readonly Bindings: CalcOrder4ResponseBindings
}

/**
 * Calculate a real or virtual order with extra contents and say why currencies cannot be used.
 * Executed by: cash-server.
 * Payments is mandatory but may be empty; it holds either Pay or Prepay elements, never both.
 * Adds mandatory Session elements to CalcOrder3; they count only for the calculation, a saved order stays as it is.
 */
export const CalcOrder4: Command<CalcOrder4Request, CalcOrder4Response> = {
  name: 'CalcOrder4',
  effect: 'read',
  request: {
    attributes: {
      calcBySeats: 'boolean',
      seat: 'integer',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Session', '+', sessionItem],
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
