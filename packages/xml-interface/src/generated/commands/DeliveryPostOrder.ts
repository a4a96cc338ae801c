// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid, RawContent } from '../../types.ts'
import { guestsItem, type GuestsItemInput } from '../types/guestsItem.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { sessionItem, type SessionItemInput } from '../types/sessionItem.ts'
import { deliveryBlock, type DeliveryBlock, type DeliveryBlockInput } from '../types/deliveryBlock.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** External id of the order. */
export interface DeliveryPostOrderRequestExtSource {
  /** Id of the program that created the order. */
  readonly source: number
  /** Visit id in the call centre's cash server. */
  readonly extID: number
}

/** `Order` of {@link DeliveryPostOrderRequest}. */
export interface DeliveryPostOrderRequestOrder {
  /** Order GUID chosen by the client. */
  readonly guid: Guid
}

/** Request of {@link DeliveryPostOrder}: Send a delivery order to a restaurant, creating or overwriting it. */
export interface DeliveryPostOrderRequest {
  /**
   * Lock token.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  /**
   * Let printed=0 in the request clear a stored printed=1 of a session; call centre only.
   * Since 7.6.5.2695.
   * Default `false`.
   */
  readonly AllowReopenPrinted?: boolean
  /**
   * Unconfirmed order, kept as a blob.
   * Default `false`.
   */
  readonly deferred?: boolean
  /** Sequential order number. */
  readonly seqNumber?: number
  readonly orderName?: string
  /** Comment that is stored. */
  readonly persistentComment?: string
  /** Comment that is not stored. */
  readonly nonPersistentComment?: string
  /**
   * Close an order that is empty or fully voided.
   * Since 7.6.2.111.
   * Default `false`.
   */
  readonly CloseOrderIfEmpty?: boolean
  readonly LicenseInfo?: LicenseInfoItemInput
  /** Restaurant that fulfils the delivery. */
  readonly Restaurant: RefItemInput
  /** Employee who created the order. */
  readonly Creator?: RefItemInput
  readonly OrderCategory: RefItemInput
  readonly OrderType?: RefItemInput
  readonly Table?: RefItemInput
  readonly GuestType?: RefItemInput
  /** External id of the order. */
  readonly ExtSource: DeliveryPostOrderRequestExtSource
  readonly Order: DeliveryPostOrderRequestOrder
  readonly Guests?: GuestsItemInput
  readonly DeliveryBlock: DeliveryBlockInput
  readonly Session: readonly SessionItemInput[]
  /** Customer data as XML from the card system. */
  readonly HolderXML: RawContent
  /** Station in whose name the order is locked. */
  readonly LockStation?: RefItemInput
}

/** Answer of {@link DeliveryPostOrder}. */
export interface DeliveryPostOrderResponse extends Extra {
  readonly VisitID: number
  /** Order id within the visit. */
  readonly OrderID: number
  /** Order GUID. */
  readonly guid: Guid
  /** Order version. */
  readonly version: number
  /** Checksum of the order content. */
  readonly crc32: number
  readonly Order: ResOrderItem
  readonly DeliveryBlock: DeliveryBlock
}

/**
 * Send a delivery order to a restaurant, creating or overwriting it.
 * Executed by: cash, cash-server.
 * Needs the licence option XML-Save order.
 * The client makes up the order GUID; an unseen GUID creates an order, a repeated one overwrites it.
 * HolderXML must hold at least holder/Holders_Addresses, though the schema accepts anything.
 * A failed HolderXML check may still leave an empty delivery order behind; look it up with DeliveryGetOrderList and remove it with DeliveryVoidOrder.
 * With AllowReopenPrinted=false a stored printed=1 survives a printed=0 from the request.
 * Error child element holder / Holders_Addresses not found.
 */
export const DeliveryPostOrder: Command<DeliveryPostOrderRequest, DeliveryPostOrderResponse> = {
  name: 'DeliveryPostOrder',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      AllowReopenPrinted: 'boolean',
      deferred: 'boolean',
      seqNumber: 'int',
      orderName: 'line',
      persistentComment: 'line',
      nonPersistentComment: 'line',
      CloseOrderIfEmpty: 'boolean',
    },
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['Restaurant', '1', refItem],
      ['Creator', '?', refItem],
      ['OrderCategory', '1', refItem],
      ['OrderType', '?', refItem],
      ['Table', '?', refItem],
      ['GuestType', '?', refItem],
      ['ExtSource', '1', {
        attributes: {
          source: { kind: 'integer!', min: 21, max: 29 },
          extID: 'positive!',
        },
      }],
      ['Order', '1', {
        attributes: {
          guid: 'line:guid!',
        },
      }],
      ['Guests', '?', guestsItem],
      ['DeliveryBlock', '1', deliveryBlock],
      ['Session', '+', sessionItem],
      ['HolderXML', '1', 'any'],
      ['LockStation', '?', refItem],
    ],
    since: { lockguid: '7.6.4.005', AllowReopenPrinted: '7.6.5.2695', CloseOrderIfEmpty: '7.6.2.111' },
  },
  response: {
    attributes: {
      VisitID: 'positive!',
      OrderID: 'positive!',
      guid: 'string:guid!',
      version: 'nonNegative!',
      crc32: 'int!',
    },
    elements: [
      ['Order', '1', resOrderItem],
      ['DeliveryBlock', '1', deliveryBlock],
    ],
  },
}
