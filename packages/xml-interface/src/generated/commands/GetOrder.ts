// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'
import { externalProps, type ExternalPropsInput } from '../types/externalProps.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** The parts of {@link GetOrderRequestOrder}. */
export interface GetOrderRequestOrderParts {
  readonly guid?: Guid
  readonly visit?: number
  readonly orderIdent?: number
  /** External properties to search by. */
  readonly ExternalProps?: ExternalPropsInput
}

/** The order to look up. */
export type GetOrderRequestOrder = AtLeastOne<GetOrderRequestOrderParts, 'guid' | ['visit', 'orderIdent'] | 'ExternalProps'>

/** Request of {@link GetOrder}: Read the full contents of one order. */
export interface GetOrderRequest {
  /** The order to look up. */
  readonly Order: GetOrderRequestOrder
}

/** Answer of {@link GetOrder}. */
export interface GetOrderResponse extends Extra {
  readonly Order: ResOrderItem
}

/**
 * Read the full contents of one order.
 * Executed by: not documented.
 * The query schema says the order is searched by visit + orderIdent first, then by guid, then by ExternalProps; the note on orderElement in common.yaml puts the guid first.
 * The response schema redefines two common types for this answer only: refItem gains a required name (normalizedString), dishAncestor gains paidAmount (nonNegativeInteger, default 0, the paid part of the line in hundredths).
 * Source of the Session uni and of the line_guid of dishes, prepayments and receipts that TransferDishes, MakeReturnGoods, KDSSetDishData2 and others need.
 * unpaidSum here ignores promised prepayments, so the amount for PayOrder is safer taken from CalcOrder2.
 * The schema states no executing node.
 */
export const GetOrder: Command<GetOrderRequest, GetOrderResponse> = {
  name: 'GetOrder',
  effect: 'read',
  request: {
    elements: [
      ['Order', '1', {
        attributes: {
          guid: 'guid',
          visit: 'nonNegative',
          orderIdent: 'nonNegative',
        },
        elements: [
          ['ExternalProps', '?', externalProps],
        ],
        oneOf: [['guid'], ['visit', 'orderIdent'], ['ExternalProps']],
      }],
    ],
  },
  response: {
    elements: [
      ['Order', '1', resOrderItem],
    ],
  },
}
