// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { guestsItem, type GuestsItemInput } from '../types/guestsItem.ts'
import { deliveryBlock, type DeliveryBlockInput } from '../types/deliveryBlock.ts'
import { externalProps, type ExternalPropsInput } from '../types/externalProps.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Visit to join; a new one is made when absent. */
export interface CreateOrderRequestOrderVisit {
  /** Visit GUID. */
  readonly guid?: Guid
  /** Visit id; used when guid is absent. */
  readonly visit?: number
}

/** `ExtraTables` of {@link CreateOrderRequestOrder}. */
export interface CreateOrderRequestOrderExtraTables {
  /** An additional table. */
  readonly item: readonly RefItemInput[]
}

/** `Order` of {@link CreateOrderRequest}. */
export interface CreateOrderRequestOrder {
  /** Start time of a reservation. */
  readonly openTime?: LocalDateTime
  /** Length of a reservation. */
  readonly duration?: LocalDateTime
  /** Holder of a reservation. */
  readonly holder?: string
  readonly promoCode?: string
  /** Comment that is kept. */
  readonly persistentComment?: string
  /** Comment that is not kept. */
  readonly nonPersistentComment?: string
  /** Id of a loyalty request. */
  readonly rkFriendsAnchor?: string
  /** GUID of the new order; generated when absent. */
  readonly guid?: Guid
  /** Visit to join; a new one is made when absent. */
  readonly Visit?: CreateOrderRequestOrderVisit
  readonly Table: RefItemInput
  /** Station that creates the order. */
  readonly Station?: RefItemInput
  /** Employee who creates the order. */
  readonly Creator?: RefItemInput
  /** Main waiter. */
  readonly Waiter?: RefItemInput
  readonly OrderCategory?: RefItemInput
  readonly OrderType?: RefItemInput
  /** Defaulter type. */
  readonly Defaulter?: RefItemInput
  readonly GuestType?: RefItemInput
  readonly Guests?: GuestsItemInput
  readonly ExtraTables?: CreateOrderRequestOrderExtraTables
  readonly ExternalProps?: ExternalPropsInput
  /** Only for delivery orders. */
  readonly DeliveryBlock?: DeliveryBlockInput
  /** View of the printed document; taken from the print scheme when absent. */
  readonly Maket?: RefItemInput
}

/** Request of {@link CreateOrder}: Create an order in a new or an existing visit. */
export interface CreateOrderRequest {
  readonly Order: readonly CreateOrderRequestOrder[]
}

/** Answer of {@link CreateOrder}. */
export interface CreateOrderResponse extends Extra {
  /** Id of the new order. */
  readonly OrderID: number
  /** Visit id. */
  readonly VisitID: number
  /** GUID of the new order. */
  readonly guid: Guid
  /**
   * The new order.
   * Since 7.5.5.057.
   */
  readonly Order: ResOrderItem
}

/**
 * Create an order in a new or an existing visit.
 * Executed by: cash-server.
 * Only Table is mandatory inside Order.
 * The answered Order carries visit, orderIdent and guid.
 * The request may hold several Order elements, but the response describes one.
 * Where the restaurant demands a guest count, send Guests with at least one Guest (guestLabel is enough).
 * Duration has the type dateTime, not an XML Schema duration; Visit/@guid has no type in the schema and is taken as a string.
 * Error 3444 Количество гостей не может быть равно нулю.
 */
export const CreateOrder: Command<CreateOrderRequest, CreateOrderResponse> = {
  name: 'CreateOrder',
  effect: 'write',
  request: {
    elements: [
      ['Order', '+', {
        attributes: {
          openTime: 'dateTime',
          duration: 'dateTime',
          holder: 'line',
          promoCode: 'line',
          persistentComment: 'line',
          nonPersistentComment: 'line',
          rkFriendsAnchor: 'line',
          guid: 'line:guid',
        },
        elements: [
          ['Visit', '?', {
            attributes: {
              guid: 'string:guid',
              visit: 'positive',
            },
          }],
          ['Table', '1', refItem],
          ['Station', '?', refItem],
          ['Creator', '?', refItem],
          ['Waiter', '?', refItem],
          ['OrderCategory', '?', refItem],
          ['OrderType', '?', refItem],
          ['Defaulter', '?', refItem],
          ['GuestType', '?', refItem],
          ['Guests', '?', guestsItem],
          ['ExtraTables', '?', {
            elements: [
              ['item', '+', refItem],
            ],
          }],
          ['ExternalProps', '?', externalProps],
          ['DeliveryBlock', '?', deliveryBlock],
          ['Maket', '?', refItem],
        ],
      }],
    ],
  },
  response: {
    attributes: {
      OrderID: 'positive!',
      VisitID: 'positive!',
      guid: 'line:guid!',
    },
    elements: [
      ['Order', '1', resOrderItem],
    ],
    since: { Order: '7.5.5.057' },
  },
}
