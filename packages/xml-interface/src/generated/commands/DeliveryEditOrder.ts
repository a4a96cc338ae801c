// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime, OneBranch } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { guestsItem, type GuestsItem } from '../types/guestsItem.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { deliveryBlock, type DeliveryBlock, type DeliveryBlockInput } from '../types/deliveryBlock.ts'
import { externalProps, type ExternalProps, type ExternalPropsInput } from '../types/externalProps.ts'
import { extraTables, type ExtraTables } from '../types/extraTables.ts'
import { orderElement, type OrderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resEmployeeItem, type ResEmployeeItem } from '../types/resEmployeeItem.ts'
import { resLoyaltyInfo, type ResLoyaltyInfo } from '../types/resLoyaltyInfo.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'
import { resSessionItem, type ResSessionItem, type ResSessionItemInput } from '../types/resSessionItem.ts'

/** External id of the order. */
export interface DeliveryEditOrderRequestExtSource {
  /** Id of the program that created the order. */
  readonly source: number
  /** Additional order id. */
  readonly extID?: number
}

/** Initial order content. */
export interface DeliveryEditOrderRequestInitialOrder {
  /** 0 adds to the current order, 1 replaces its content. */
  readonly Replace?: boolean
  readonly Session: readonly ResSessionItemInput[]
}

/** The parts of {@link DeliveryEditOrderRequest}. */
export interface DeliveryEditOrderRequestParts {
  /**
   * Lock token; taken for the lock, and a lock held under another token is an error.
   * Since 7.6.4.006.
   */
  readonly lockguid?: string
  /**
   * When the order must be cooked.
   * Differs from the published schema: optional in the schema, demanded by a 7.26 server.
   * Seen on a live server.
   */
  readonly readyTime: LocalDateTime
  /** Minimum cooking time. */
  readonly minCookTime?: LocalDateTime
  /** Comment that is stored. */
  readonly persistentComment?: string
  /** Comment that is not stored. */
  readonly nonPersistentComment?: string
  readonly LicenseInfo?: LicenseInfoItemInput
  /** Station the cash server forwards the command to. */
  readonly Station: RefItemInput
  /** Restaurant that fulfils the delivery. */
  readonly Restaurant?: RefItemInput
  /** Employee in whose name the order is edited. */
  readonly Employee: RefItemInput
  /** Reason for voiding the receipt when the order is paid. */
  readonly DeleteReason?: RefItemInput
  readonly ClientID: number
  /** Delivery address id. */
  readonly AddressID: number
  /** Interface to the card system. */
  readonly Interface: RefItemInput
  readonly Table?: RefItemInput
  readonly DeliveryBlock: DeliveryBlockInput
  /** External id of the order. */
  readonly ExtSource?: DeliveryEditOrderRequestExtSource
  readonly ExternalProps?: ExternalPropsInput
  /** Initial order content. */
  readonly InitialOrder: DeliveryEditOrderRequestInitialOrder
  /** Existing order to edit; without it a new one is created. */
  readonly Order?: OrderElementInput
  readonly OrderCategory?: RefItemInput
  /** Table of the new order. */
  readonly NewOrderTable?: RefItemInput
}

/** Request of {@link DeliveryEditOrder}: Open the order editor on a station for a new or an existing delivery order. */
export type DeliveryEditOrderRequest = OneBranch<DeliveryEditOrderRequestParts, ['Order', 'Order'] | ['OrderCategory' | 'NewOrderTable', never] | [never, never]>

/** Main waiter. */
export interface DeliveryEditOrderResponseOrderWaiter extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  readonly Role: ResRefItem
}

/** `Order` of {@link DeliveryEditOrderResponse}. */
export interface DeliveryEditOrderResponseOrder extends Extra {
  /** Default `0`. */
  readonly visit?: number
  /** Default `0`. */
  readonly orderIdent?: number
  /** Web address of the order. */
  readonly url: string
  /** Comment that is kept. */
  readonly persistentComment?: string
  /** Comment that is not kept. */
  readonly nonPersistentComment?: string
  /** Creation, or the start of a banquet. */
  readonly openTime: LocalDateTime
  readonly reserve?: boolean
  /** Length of a banquet. */
  readonly duration?: LocalDateTime
  /** Holder of a banquet. */
  readonly holder?: string
  readonly promoCode?: string
  readonly orderName: string
  /** Running number of the order. */
  readonly seqNumber?: number
  readonly version: number
  /** Checksum of the contents. */
  readonly crc32: number
  readonly guid: Guid
  /** Locked for editing. */
  readonly locked?: boolean
  /** All dishes are deleted. */
  readonly deleted?: boolean
  /** In hundredths. */
  readonly orderSum: Money
  /**
   * Open prepayments.
   * Hundredths of the currency unit.
   * Default `0`.
   */
  readonly prepaySum?: Money
  /**
   * Promised payments.
   * Hundredths of the currency unit.
   * Default `0`.
   */
  readonly promisedSum?: Money
  /** Hundredths of the currency unit. */
  readonly discountSum: Money
  /** Hundredths of the currency unit. */
  readonly unpaidSum: Money
  /** Portions, in thousandths. */
  readonly totalPieces: Quantity
  /** Cooking time in minutes. */
  readonly cookMins: number
  /** Default `false`. */
  readonly paid?: boolean
  /**
   * A return order.
   * Default `false`.
   */
  readonly purchase?: boolean
  readonly finished?: boolean
  /**
   * Closed to be paid at the exit.
   * Default `false`.
   */
  readonly payAtExit?: boolean
  /**
   * The settling order of a visit.
   * Default `false`.
   */
  readonly visitPayOrder?: boolean
  /** Request id in the loyalty service. */
  readonly rkFriendsAnchor?: string
  /**
   * The edit was cancelled.
   * Default `false`.
   */
  readonly cancelled?: boolean
  readonly Creator?: ResEmployeeItem
  /** Main waiter. */
  readonly Waiter: DeliveryEditOrderResponseOrderWaiter
  /** Station where the order was made. */
  readonly Station?: ResRefItem
  readonly OrderCategory?: ResRefItem
  readonly OrderType: ResRefItem
  readonly Table: ResRefItem
  readonly GuestType?: ResRefItem
  /** Restaurant of a delivery. */
  readonly Restaurant?: ResRefItem
  readonly Guests?: GuestsItem
  readonly ExternalProps?: ExternalProps
  readonly ExtraTables?: ExtraTables
  /** In a return order: the order the dishes come from. */
  readonly SourceOrder?: OrderElement
  readonly DeliveryBlock?: DeliveryBlock
  readonly Session: readonly ResSessionItem[]
  readonly LoyaltyInfo?: ResLoyaltyInfo
}

/** Answer of {@link DeliveryEditOrder}. */
export interface DeliveryEditOrderResponse extends Extra {
  /** Records that failed. */
  readonly Error: readonly ErrorItem[]
  readonly Order: DeliveryEditOrderResponseOrder
}

/**
 * Open the order editor on a station for a new or an existing delivery order.
 * Executed by: cash, cash-server.
 * The call blocks until someone closes the editor window on the station; an HTTP caller normally times out first.
 * Meanwhile, and after such a timeout, the order stays locked by the station; DeliveryCancelEdit fails without that lock token, so the lock has to be cleared at the station.
 * The server insists on readyTime and on Table (the delivery table), although the schema makes both optional.
 * The last choice may be left out altogether, since its new-order branch can be empty.
 * The response schema redefines common types - every refItem gets a required attribute name (normalizedString), and dishAncestor gets amount (nonNegativeInteger) and paidAmount (nonNegativeInteger, default 0), both in hundredths of the currency unit. The added amount collides with the amount (int) that resDishItem and resComboItem declare themselves; read it as one attribute. It adds cancelled to resOrderItem the same way.
 */
export const DeliveryEditOrder: Command<DeliveryEditOrderRequest, DeliveryEditOrderResponse> = {
  name: 'DeliveryEditOrder',
  effect: 'write',
  request: {
    attributes: {
      lockguid: 'line',
      readyTime: 'dateTime!',
      minCookTime: 'dateTime',
      persistentComment: 'line',
      nonPersistentComment: 'line',
    },
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['Station', '1', refItem],
      ['Restaurant', '?', refItem],
      ['Employee', '1', refItem],
      ['DeleteReason', '?', refItem],
      ['ClientID', '1', 'long'],
      ['AddressID', '1', 'long'],
      ['Interface', '1', refItem],
      ['Table', '?', refItem],
      ['DeliveryBlock', '1', deliveryBlock],
      ['ExtSource', '?', {
        attributes: {
          source: { kind: 'integer!', min: 21, max: 29 },
          extID: 'positive',
        },
      }],
      ['ExternalProps', '?', externalProps],
      ['InitialOrder', '1', {
        attributes: {
          Replace: 'boolean',
        },
        elements: [
          ['Session', '+', resSessionItem],
        ],
      }],
      ['Order', '1', orderElement],
      ['OrderCategory', '?', refItem],
      ['Table', '?', refItem, 'NewOrderTable'],
    ],
    choices: [{ required: false, branches: [[13], [14, 15]] }],
    since: { lockguid: '7.6.4.006' },
  },
  response: {
    elements: [
      ['Error', '*', errorItem],
      ['Order', '1', {
        attributes: {
          visit: 'nonNegative',
          orderIdent: 'nonNegative',
          url: 'line!',
          persistentComment: 'line',
          nonPersistentComment: 'line',
          openTime: 'dateTime!',
          reserve: 'boolean',
          duration: 'dateTime',
          holder: 'line',
          promoCode: 'line',
          orderName: 'line!',
          seqNumber: 'int',
          version: 'nonNegative!',
          crc32: 'int!',
          guid: 'guid!',
          locked: 'boolean',
          deleted: 'boolean',
          orderSum: 'nonNegative:money!',
          prepaySum: 'nonNegative:money',
          promisedSum: 'nonNegative:money',
          discountSum: 'int:money!',
          unpaidSum: 'int:money!',
          totalPieces: 'nonNegative:quantity!',
          cookMins: 'nonNegative!',
          paid: 'boolean',
          purchase: 'boolean',
          finished: 'boolean',
          payAtExit: 'boolean',
          visitPayOrder: 'boolean',
          rkFriendsAnchor: 'line',
          cancelled: 'boolean',
        },
        elements: [
          ['Creator', '?', resEmployeeItem],
          ['Waiter', '1', {
            attributes: {
              id: 'nonNegative',
              code: 'nonNegative',
              name: 'line',
              guid: 'guid',
            },
            elements: [
              ['Role', '1', resRefItem],
            ],
          }],
          ['Station', '?', resRefItem],
          ['OrderCategory', '?', resRefItem],
          ['OrderType', '1', resRefItem],
          ['Table', '1', resRefItem],
          ['GuestType', '?', resRefItem],
          ['Restaurant', '?', resRefItem],
          ['Guests', '?', guestsItem],
          ['ExternalProps', '?', externalProps],
          ['ExtraTables', '?', extraTables],
          ['SourceOrder', '?', orderElement],
          ['DeliveryBlock', '?', deliveryBlock],
          ['Session', '*', resSessionItem],
          ['LoyaltyInfo', '?', resLoyaltyInfo],
        ],
      }],
    ],
  },
}
