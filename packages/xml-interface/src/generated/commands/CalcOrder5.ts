// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid, OneBranch } from '../../types.ts'
import { sessionItem, type SessionItemInput } from '../types/sessionItem.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link CalcOrder5RequestPaymentsPay}. */
export interface CalcOrder5RequestPaymentsPayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
}

/** `Pay` of {@link CalcOrder5RequestPayments}. */
export type CalcOrder5RequestPaymentsPay = AtLeastOne<CalcOrder5RequestPaymentsPayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder5RequestPaymentsPrepay}. */
export interface CalcOrder5RequestPaymentsPrepayParts {
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly PrepayReason?: RefItemInput
}

/** `Prepay` of {@link CalcOrder5RequestPayments}. */
export type CalcOrder5RequestPaymentsPrepay = AtLeastOne<CalcOrder5RequestPaymentsPrepayParts, 'id' | 'code' | 'guid'>

/** The parts of {@link CalcOrder5RequestPayments}. */
export interface CalcOrder5RequestPaymentsParts {
  readonly Pay?: readonly CalcOrder5RequestPaymentsPay[]
  readonly Prepay?: readonly CalcOrder5RequestPaymentsPrepay[]
}

/** `Payments` of {@link CalcOrder5Request}. */
export type CalcOrder5RequestPayments = OneBranch<CalcOrder5RequestPaymentsParts, ['Pay', never] | ['Prepay', never] | [never, never]>

/** Request of {@link CalcOrder5}: Calculate an order with its split over two fiscal registers. */
export interface CalcOrder5Request {
  /** True: one calculation per seat, false: one common receipt. */
  readonly calcBySeats?: boolean
  /** Seat to calculate. */
  readonly seat?: number
  /** May describe an order that does not exist; a virtual one is then calculated. */
  readonly Order: OrderElementInput
  /** Contents added to the order for the calculation. */
  readonly Session: readonly SessionItemInput[]
  readonly Station: RefItemInput
  readonly Cashier?: RefItemInput
  /** If given, only currencies usable for prepayment are answered, with amounts limited by the offset currency of the reason. */
  readonly PrepayReason?: RefItemInput
  readonly Payments: CalcOrder5RequestPayments
}

/** A card with a balance that belongs to the payment. */
export interface CalcOrder5ResponsePrintChecksPrintCheckPaymentsPayItem extends Extra {
  /** Amount in hundredths. */
  readonly amount?: Money
  readonly cardCode?: string
}

/** `Pay` of {@link CalcOrder5ResponsePrintChecksPrintCheckPayments}. */
export interface CalcOrder5ResponsePrintChecksPrintCheckPaymentsPay extends Extra {
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
  readonly Item: readonly CalcOrder5ResponsePrintChecksPrintCheckPaymentsPayItem[]
}

/** `Payments` of {@link CalcOrder5ResponsePrintChecksPrintCheck}. */
export interface CalcOrder5ResponsePrintChecksPrintCheckPayments extends Extra {
  readonly Pay: CalcOrder5ResponsePrintChecksPrintCheckPaymentsPay
}

/** `PrintCheck` of {@link CalcOrder5ResponsePrintChecks}. */
export interface CalcOrder5ResponsePrintChecksPrintCheck extends Extra {
  /** Seat number. */
  readonly seat?: number
  /** Amount in the base currency in hundredths. */
  readonly basicSum?: Money
  /** Printer the receipt would go to. */
  readonly Printer: RefItem
  readonly Payments: CalcOrder5ResponsePrintChecksPrintCheckPayments
}

/** `PrintChecks` of {@link CalcOrder5Response}. */
export interface CalcOrder5ResponsePrintChecks extends Extra {
  readonly PrintCheck: readonly CalcOrder5ResponsePrintChecksPrintCheck[]
}

/** `Binding` of {@link CalcOrder5ResponseBindings}. */
export interface CalcOrder5ResponseBindingsBinding extends Extra {
  /** Amount in hundredths. */
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

/** `Bindings` of {@link CalcOrder5Response}. */
export interface CalcOrder5ResponseBindings extends Extra {
  readonly Binding: readonly CalcOrder5ResponseBindingsBinding[]
}

/** Answer of {@link CalcOrder5}. */
export interface CalcOrder5Response extends Extra {
  readonly Order: ResOrderItem
  readonly PrintChecks: CalcOrder5ResponsePrintChecks
  readonly Bindings: CalcOrder5ResponseBindings
}

/**
 * Calculate an order with its split over two fiscal registers.
 * Since 7.26.05.0.
 * Executed by: cash-server.
 * Payments is mandatory but may be empty; it holds either Pay or Prepay elements, never both.
 * Each PrintCheck names the printer its part of the order would go to.
 * Both the server and this schema demand Station; the practice note of the source still calls it optional in the schema.
 * Read literally, the schema allows exactly one Pay in each PrintCheck/Payments, although it calls that type a list of payment means; several should be expected.
 * The contents of Session are added before the calculation; the source classes the command as read-only.
 * Error child element Station not found.
 */
export const CalcOrder5: Command<CalcOrder5Request, CalcOrder5Response> = {
  name: 'CalcOrder5',
  effect: 'read',
  since: '7.26.05.0',
  request: {
    attributes: {
      calcBySeats: 'boolean',
      seat: 'integer',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Session', '+', sessionItem],
      ['Station', '1', refItem],
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
      ['PrintChecks', '1', {
        elements: [
          ['PrintCheck', '+', {
            attributes: {
              seat: 'int',
              basicSum: 'long:money',
            },
            elements: [
              ['Printer', '1', refItem],
              ['Payments', '1', {
                elements: [
                  ['Pay', '1', {
                    attributes: {
                      id: 'nonNegative',
                      code: 'nonNegative',
                      guid: 'guid',
                      name: 'line',
                      amount: 'long:money',
                      errcode: 'int',
                      text: 'line',
                    },
                    elements: [
                      ['Item', '*', {
                        attributes: {
                          amount: 'long:money',
                          cardCode: 'line',
                        },
                      }],
                    ],
                  }],
                ],
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
