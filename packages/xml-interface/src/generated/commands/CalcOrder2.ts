// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid, OneBranch } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link CalcOrder2RequestPaymentsPay}. */
export interface CalcOrder2RequestPaymentsPayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
}

/** `Pay` of {@link CalcOrder2RequestPayments}. */
export type CalcOrder2RequestPaymentsPay = AtLeastOne<CalcOrder2RequestPaymentsPayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder2RequestPaymentsPrepay}. */
export interface CalcOrder2RequestPaymentsPrepayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly PrepayReason?: RefItemInput
}

/** `Prepay` of {@link CalcOrder2RequestPayments}. */
export type CalcOrder2RequestPaymentsPrepay = AtLeastOne<CalcOrder2RequestPaymentsPrepayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder2RequestPayments}. */
export interface CalcOrder2RequestPaymentsParts {
  readonly Pay?: readonly CalcOrder2RequestPaymentsPay[]
  readonly Prepay?: readonly CalcOrder2RequestPaymentsPrepay[]
}

/** `Payments` of {@link CalcOrder2Request}. */
export type CalcOrder2RequestPayments = OneBranch<CalcOrder2RequestPaymentsParts, ['Pay', never] | ['Prepay', never] | [never, never]>

/** Request of {@link CalcOrder2}: Calculate an order and list the currencies it can be paid with. */
export interface CalcOrder2Request {
  /** True: one calculation per seat, false: one common receipt. */
  readonly calcBySeats?: boolean
  /** Seat to calculate. */
  readonly seat?: number
  readonly Order: OrderElementInput
  readonly Station?: RefItemInput
  readonly Cashier?: RefItemInput
  /** If given, only currencies usable for prepayment are answered, with amounts limited by the offset currency of the reason. */
  readonly PrepayReason?: RefItemInput
  readonly Payments: CalcOrder2RequestPayments
}

/** A card with a balance that belongs to the payment. */
export interface CalcOrder2ResponsePaymentsPayItem extends Extra {
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly cardCode?: string
}

/** `Pay` of {@link CalcOrder2ResponsePayments}. */
export interface CalcOrder2ResponsePaymentsPay extends Extra {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Currency name. */
  readonly name?: string
  /** Amount in hundredths. */
  readonly amount?: Money
  /** A card with a balance that belongs to the payment. */
  readonly Item: readonly CalcOrder2ResponsePaymentsPayItem[]
}

/** `Payments` of {@link CalcOrder2Response}. */
export interface CalcOrder2ResponsePayments extends Extra {
  /** Amount in the base currency in hundredths. */
  readonly basicSum?: Money
  readonly Pay: readonly CalcOrder2ResponsePaymentsPay[]
}

/** `Binding` of {@link CalcOrder2ResponseBindings}. */
export interface CalcOrder2ResponseBindingsBinding extends Extra {
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

/** `Bindings` of {@link CalcOrder2Response}. */
export interface CalcOrder2ResponseBindings extends Extra {
  readonly Binding: readonly CalcOrder2ResponseBindingsBinding[]
}

/** Answer of {@link CalcOrder2}. */
export interface CalcOrder2Response extends Extra {
  readonly Order: ResOrderItem
  readonly Payments: CalcOrder2ResponsePayments
  readonly Bindings: CalcOrder2ResponseBindings
}

/**
 * Calculate an order and list the currencies it can be paid with.
 * Executed by: cash-server.
 * Payments is mandatory but may be empty; it holds either Pay or Prepay elements, never both.
 * The answered order has current unpaidSum and prepaySum, and Payments lists the currencies that can be used, so call it before PayOrder.
 */
export const CalcOrder2: Command<CalcOrder2Request, CalcOrder2Response> = {
  name: 'CalcOrder2',
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
