// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { guestsItem, type GuestsItemInput } from '../types/guestsItem.ts'
import { externalProps, type ExternalPropsInput } from '../types/externalProps.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** `ExtraTables` of {@link UpdateOrderRequest}. */
export interface UpdateOrderRequestExtraTables {
  readonly Item: readonly RefItemInput[]
}

/** Request of {@link UpdateOrder}: Change the properties of an order or a reservation. */
export interface UpdateOrderRequest {
  /**
   * Lock token.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  /** Comment that is stored. */
  readonly persistentComment?: string
  /** Comment that is not stored. */
  readonly nonPersistentComment?: string
  /** Start time of a reservation. */
  readonly openTime?: LocalDateTime
  /** Length of a reservation. */
  readonly duration?: LocalDateTime
  /** Holder of a reservation. */
  readonly holder?: string
  readonly promoCode?: string
  /** Request id in Friends. */
  readonly rkFriendsAnchor?: string
  /** Station on whose behalf the order is locked. */
  readonly LockStation?: RefItemInput
  /** Manager who performs the change. */
  readonly Manager?: RefItemInput
  readonly Order?: OrderElementInput
  readonly Table?: RefItemInput
  /** Main waiter. */
  readonly Waiter?: RefItemInput
  readonly OrderType?: RefItemInput
  /** Type of non-payer. */
  readonly Defaulter?: RefItemInput
  readonly GuestType?: RefItemInput
  readonly Guests?: GuestsItemInput
  readonly ExtraTables?: UpdateOrderRequestExtraTables
  /** External properties of the order. */
  readonly ExternalProps?: ExternalPropsInput
}

/** Answer of {@link UpdateOrder}. */
export interface UpdateOrderResponse extends Extra {
}

/**
 * Change the properties of an order or a reservation.
 * Executed by: cash-server.
 * The schema leaves Order optional.
 * Duration is typed dateTime, not as a span.
 * ExtraTables holds Item here, while the extraTables of an answered order holds item.
 */
export const UpdateOrder: Command<UpdateOrderRequest, UpdateOrderResponse> = {
  name: 'UpdateOrder',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      persistentComment: 'line',
      nonPersistentComment: 'line',
      openTime: 'dateTime',
      duration: 'dateTime',
      holder: 'line',
      promoCode: 'line',
      rkFriendsAnchor: 'line',
    },
    elements: [
      ['LockStation', '?', refItem],
      ['Manager', '?', refItem],
      ['Order', '?', orderElement],
      ['Table', '?', refItem],
      ['Waiter', '?', refItem],
      ['OrderType', '?', refItem],
      ['Defaulter', '?', refItem],
      ['GuestType', '?', refItem],
      ['Guests', '?', guestsItem],
      ['ExtraTables', '?', {
        elements: [
          ['Item', '+', refItem],
        ],
      }],
      ['ExternalProps', '?', externalProps],
    ],
    since: { lockguid: '7.6.4.005' },
  },
  response: {},
}
