// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import type { CheckItemState } from '../types/enums.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { payItem, type PayItem } from '../types/payItem.ts'
import { prepayItem, type PrepayItem } from '../types/prepayItem.ts'

/** Request of {@link GetOrderBindings}: Read how each payment of an order is spread over dishes, discounts and taxes. */
export interface GetOrderBindingsRequest {
  readonly Order: OrderElementInput
}

/** `DiscPart` of {@link GetOrderBindingsResponseOrderPrintCheckCurrLineBinding}. */
export interface GetOrderBindingsResponseOrderPrintCheckCurrLineBindingDiscPart extends Extra {
  /** GUID of the discount line. */
  readonly disc_line_guid?: Guid
  /** Discount in the base currency, hundredths. */
  readonly amount?: Money
  /** Bonus in the base currency, hundredths. */
  readonly bonussum?: Money
}

/** `TaxPart` of {@link GetOrderBindingsResponseOrderPrintCheckCurrLineBinding}. */
export interface GetOrderBindingsResponseOrderPrintCheckCurrLineBindingTaxPart extends Extra {
  /** Tax id. */
  readonly id?: number
  /** Tax code. */
  readonly code?: number
  /** Tax name. */
  readonly name?: string
  /** Tax in hundredths. */
  readonly amount?: Money
  /** Tax rate in hundredths. */
  readonly rate?: number
  /**
   * Tax rate id.
   * Since 7.6.5.301.
   */
  readonly rateid?: number
}

/** The share of this payment that falls on one line. */
export interface GetOrderBindingsResponseOrderPrintCheckCurrLineBinding extends Extra {
  /** GUID of the dish or of an undistributed charge. */
  readonly line_guid?: Guid
  /** Sum in the base currency, hundredths. */
  readonly amount?: Money
  /** Dish quantity in thousandths. */
  readonly quantity?: Quantity
  readonly DiscPart: readonly GetOrderBindingsResponseOrderPrintCheckCurrLineBindingDiscPart[]
  readonly TaxPart: readonly GetOrderBindingsResponseOrderPrintCheckCurrLineBindingTaxPart[]
}

/** One payment group of the receipt. */
export interface GetOrderBindingsResponseOrderPrintCheckCurrLine extends Extra {
  readonly Pay: readonly PayItem[]
  readonly Prepay: readonly PrepayItem[]
  /** The share of this payment that falls on one line. */
  readonly Binding: readonly GetOrderBindingsResponseOrderPrintCheckCurrLineBinding[]
}

/** One receipt of the order. */
export interface GetOrderBindingsResponseOrderPrintCheck extends Extra {
  /** GUID of the receipt. */
  readonly line_guid?: Guid
  /**
   * State of the receipt.
   * Values: `1` open, `3` fixed, `4` printed, `5` partly closed, `6` closed, `7` deleted.
   */
  readonly state?: CheckItemState
  /** Receipt number. */
  readonly CheckNum?: number
  /** One payment group of the receipt. */
  readonly CurrLine: readonly GetOrderBindingsResponseOrderPrintCheckCurrLine[]
}

/** `Order` of {@link GetOrderBindingsResponse}. */
export interface GetOrderBindingsResponseOrder extends Extra {
  readonly guid?: Guid
  readonly visit?: number
  readonly orderIdent?: number
  /** One receipt of the order. */
  readonly PrintCheck: readonly GetOrderBindingsResponseOrderPrintCheck[]
}

/** Answer of {@link GetOrderBindings}. */
export interface GetOrderBindingsResponse extends Extra {
  readonly Order: GetOrderBindingsResponseOrder
}

/**
 * Read how each payment of an order is spread over dishes, discounts and taxes.
 * Executed by: not documented.
 * The schema states no executing node.
 */
export const GetOrderBindings: Command<GetOrderBindingsRequest, GetOrderBindingsResponse> = {
  name: 'GetOrderBindings',
  effect: 'read',
  request: {
    elements: [
      ['Order', '1', orderElement],
    ],
  },
  response: {
    elements: [
      ['Order', '1', {
        attributes: {
          guid: 'line:guid',
          visit: 'positive',
          orderIdent: 'positive',
        },
        elements: [
          ['PrintCheck', '*', {
            attributes: {
              line_guid: 'string:guid',
              state: { kind: 'int', enum: ['1', '3', '4', '5', '6', '7'] },
              CheckNum: 'nonNegative',
            },
            elements: [
              ['CurrLine', '+', {
                elements: [
                  ['Pay', '*', payItem],
                  ['Prepay', '*', prepayItem],
                  ['Binding', '*', {
                    attributes: {
                      line_guid: 'string:guid',
                      amount: 'long:money',
                      quantity: 'long:quantity',
                    },
                    elements: [
                      ['DiscPart', '*', {
                        attributes: {
                          disc_line_guid: 'string:guid',
                          amount: 'long:money',
                          bonussum: 'long:money',
                        },
                      }],
                      ['TaxPart', '*', {
                        attributes: {
                          id: 'int',
                          code: 'int',
                          name: 'line',
                          amount: 'long:money',
                          rate: 'long',
                          rateid: 'int',
                        },
                        since: { rateid: '7.6.5.301' },
                      }],
                    ],
                  }],
                ],
              }],
            ],
          }],
        ],
      }],
    ],
  },
}
