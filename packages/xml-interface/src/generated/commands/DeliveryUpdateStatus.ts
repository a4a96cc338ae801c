// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { guestsItem, type GuestsItemInput } from '../types/guestsItem.ts'
import { deliveryBlock, type DeliveryBlockInput } from '../types/deliveryBlock.ts'
import { externalProps, type ExternalPropsInput } from '../types/externalProps.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** External id of the order. */
export interface DeliveryUpdateStatusRequestExtSource {
  /** Id of the program that created the order. */
  readonly source: number
  /** Visit id in the call centre's cash server. */
  readonly extID: number
}

/** `ExtraTables` of {@link DeliveryUpdateStatusRequest}. */
export interface DeliveryUpdateStatusRequestExtraTables {
  readonly Item: readonly RefItemInput[]
}

/** Request of {@link DeliveryUpdateStatus}: Change the delivery status and the header of a delivery order. */
export interface DeliveryUpdateStatusRequest {
  /**
   * Lock token.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  /** Comment that is stored. */
  readonly persistentComment?: string
  /** Comment that is not stored. */
  readonly nonPersistentComment?: string
  /** Start of the order, for reservations. */
  readonly openTime?: LocalDateTime
  /** Length of the order, for reservations. */
  readonly duration?: LocalDateTime
  /** Owner, for reservations. */
  readonly holder?: string
  readonly promoCode?: string
  readonly Order: OrderElementInput
  readonly DeliveryBlock?: DeliveryBlockInput
  /** Restaurant that fulfils the delivery. */
  readonly Restaurant?: RefItemInput
  /** Station in whose name the order is locked. */
  readonly LockStation?: RefItemInput
  /** External id of the order. */
  readonly ExtSource: DeliveryUpdateStatusRequestExtSource
  readonly Table?: RefItemInput
  /** Main waiter. */
  readonly Waiter?: RefItemInput
  readonly OrderType?: RefItemInput
  /** Defaulter type. */
  readonly Defaulter?: RefItemInput
  readonly GuestType?: RefItemInput
  readonly Guests?: GuestsItemInput
  readonly ExtraTables?: DeliveryUpdateStatusRequestExtraTables
  readonly ExternalProps?: ExternalPropsInput
}

/** Answer of {@link DeliveryUpdateStatus}. */
export interface DeliveryUpdateStatusResponse extends Extra {
  /** Order version. */
  readonly version?: number
  /** Checksum of the order content. */
  readonly crc32: number
}

/**
 * Change the delivery status and the header of a delivery order.
 * Executed by: cash, cash-server.
 * ExtSource is mandatory here, and its source has no 21-29 limit.
 * A published example has a word as ExtSource source, not a number, so the server seems not to enforce the integer type.
 * The element of ExtraTables is spelled Item here, but item in the response type extraTables.
 */
export const DeliveryUpdateStatus: Command<DeliveryUpdateStatusRequest, DeliveryUpdateStatusResponse> = {
  name: 'DeliveryUpdateStatus',
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
    },
    elements: [
      ['Order', '1', orderElement],
      ['DeliveryBlock', '?', deliveryBlock],
      ['Restaurant', '?', refItem],
      ['LockStation', '?', refItem],
      ['ExtSource', '1', {
        attributes: {
          source: 'integer!',
          extID: 'positive!',
        },
      }],
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
  response: {
    attributes: {
      version: 'nonNegative',
      crc32: 'int!',
    },
  },
}
