// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** `Row` of {@link ETPCRequest}. */
export interface ETPCRequestRow {
  /** Unique row id. */
  readonly index: string
  readonly itemCode: string
  readonly itemName?: string
  readonly groupCode?: string
  /** Leave the row out of the discount calculation. */
  readonly ignore?: boolean
  /** Unit price, in hundredths. */
  readonly pricePerUnitDto: Money
  /** In thousandths. */
  readonly quantity: Quantity
  /** Row amount, in hundredths. */
  readonly cashAmountDto: Money
}

/** Request of {@link ETPC}: Exchange format with the external ETPC loyalty service, basket rows out and discounted rows back. */
export interface ETPCRequest {
  readonly Row: readonly ETPCRequestRow[]
}

/** `Row` of {@link ETPCResponse}. */
export interface ETPCResponseRow extends Extra {
  /** As in the request. */
  readonly index: string
  /** As in the request. */
  readonly itemCode: string
  readonly itemName?: string
  /** As in the request. */
  readonly groupCode?: string
  /** Row was left out of the discount calculation. */
  readonly ignore?: boolean
  /** Calculated unit price, in hundredths. */
  readonly pricePerUnitDto: Money
  /** In thousandths. */
  readonly quantity: Quantity
  /** Row amount, in hundredths. */
  readonly cashAmountDto: Money
  /** Discount on the row, in hundredths. */
  readonly discountDto: Money
  /** Coupon or money points the buyer earns, in hundredths. */
  readonly points?: Money
}

/** Answer of {@link ETPC}. */
export interface ETPCResponse extends Extra {
  readonly Row: readonly ETPCResponseRow[]
}

/**
 * Exchange format with the external ETPC loyalty service, basket rows out and discounted rows back.
 * Executed by: not documented.
 * Not a command of the r_keeper server; both schemas describe messages that r_keeper exchanges with ETPC.
 * Both messages have RK7CMD as their root, the answer included - there is no RK7QueryResult and none of its common attributes.
 * Neither schema declares a CMD attribute, so a message that carries one is invalid.
 * Impact and executing node are not documented; read is our assumption, nodes is left empty.
 */
export const ETPC: Command<ETPCRequest, ETPCResponse> = {
  name: 'ETPC',
  effect: 'read',
  bare: true,
  request: {
    elements: [
      ['Row', '+', {
        attributes: {
          index: 'line!',
          itemCode: 'line!',
          itemName: 'line',
          groupCode: 'line',
          ignore: 'boolean',
          pricePerUnitDto: 'nonNegative:money!',
          quantity: 'nonNegative:quantity!',
          cashAmountDto: 'nonNegative:money!',
        },
      }],
    ],
  },
  response: {
    elements: [
      ['Row', '+', {
        attributes: {
          index: 'line!',
          itemCode: 'line!',
          itemName: 'line',
          groupCode: 'line',
          ignore: 'boolean',
          pricePerUnitDto: 'nonNegative:money!',
          quantity: 'nonNegative:quantity!',
          cashAmountDto: 'nonNegative:money!',
          discountDto: 'integer:money!',
          points: 'nonNegative:money',
        },
      }],
    ],
  },
}
