// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { errorItem, type ErrorItem } from '../types/errorItem.ts'
import { guestsItem, type GuestsItem } from '../types/guestsItem.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { mobileLicenseInfoItem, type MobileLicenseInfoItemInput } from '../types/mobileLicenseInfoItem.ts'
import { sessionItem, type SessionItemInput } from '../types/sessionItem.ts'
import { deliveryBlock, type DeliveryBlock } from '../types/deliveryBlock.ts'
import { externalProps, type ExternalProps } from '../types/externalProps.ts'
import { extraTables, type ExtraTables } from '../types/extraTables.ts'
import { orderElement, type OrderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resEmployeeItem, type ResEmployeeItem } from '../types/resEmployeeItem.ts'
import { resLoyaltyInfo, type ResLoyaltyInfo } from '../types/resLoyaltyInfo.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'
import { resSessionItem, type ResSessionItem } from '../types/resSessionItem.ts'

/** Request of {@link SaveOrder}: Write dishes, discounts and prepayments into an order. */
export interface SaveOrderRequest {
  /** Skip the check of the XML-save licence; such orders stay invisible at stations. */
  readonly dontcheckLicense?: boolean
  /**
   * Unconfirmed order until a station saves it again.
   * Default `false`.
   */
  readonly deferred?: boolean
  /**
   * Send the order to VDU.
   * Since 7.5.8.065.
   * Default `true`.
   */
  readonly sendtovdu?: boolean
  /**
   * Lock token.
   * Since 7.6.4.005.
   */
  readonly lockguid?: string
  readonly LicenseInfo?: LicenseInfoItemInput
  readonly MobileLicenseInfo?: MobileLicenseInfoItemInput
  readonly Order: OrderElementInput
  /** Station on whose behalf the order is locked. */
  readonly LockStation?: RefItemInput
  /** Package. */
  readonly Session: readonly SessionItemInput[]
}

/** Main waiter. */
export interface SaveOrderResponseOrderWaiter extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  readonly Role: ResRefItem
}

/** `Order` of {@link SaveOrderResponse}. */
export interface SaveOrderResponseOrder extends Extra {
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
   * Sum due in the base currency, hundredths.
   * Differs from the published schema: positiveInteger in the schema, which has no place for an order that sums to 0.
   */
  readonly basicSum?: Money
  /**
   * Sum due in the national currency, hundredths.
   * Differs from the published schema: positiveInteger in the schema, which has no place for an order that sums to 0.
   */
  readonly nationalSum?: Money
  readonly Creator?: ResEmployeeItem
  /** Main waiter. */
  readonly Waiter: SaveOrderResponseOrderWaiter
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

/** Added package. */
export interface SaveOrderResponseSession extends Extra {
  /** GUID of the package. */
  readonly line_guid?: Guid
  /** Id of the package. */
  readonly sessionID: number
}

/** Answer of {@link SaveOrder}. */
export interface SaveOrderResponse extends Extra {
  readonly Error: readonly ErrorItem[]
  readonly Order: SaveOrderResponseOrder
  /** Added package. */
  readonly Session: readonly SaveOrderResponseSession[]
}

/**
 * Write dishes, discounts and prepayments into an order.
 * Executed by: cash-server, cash.
 * Needs the XML SaveOrder licence; CheckLicense with license="XMLSaveOrder" tells whether it is there.
 * Quantity is in thousandths, price in hundredths; without price the price list decides.
 * A Session without uni adds a package; with uni it replaces the content of an existing unprinted one.
 * Discounts (Discount) and prepayments (Prepay) are added in the same way, inside Session.
 * basicSum and nationalSum are positiveInteger, so the schema has no place for an order that sums to 0.
 * The current dish type lists a mandatory OrderType child; published working requests leave it out.
 */
export const SaveOrder: Command<SaveOrderRequest, SaveOrderResponse> = {
  name: 'SaveOrder',
  effect: 'write',
  license: 'required',
  request: {
    attributes: {
      dontcheckLicense: 'boolean',
      deferred: 'boolean',
      sendtovdu: 'boolean',
      lockguid: 'line',
    },
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['MobileLicenseInfo', '?', mobileLicenseInfoItem],
      ['Order', '1', orderElement],
      ['LockStation', '?', refItem],
      ['Session', '+', sessionItem],
    ],
    since: { sendtovdu: '7.5.8.065', lockguid: '7.6.4.005' },
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
          basicSum: 'nonNegative:money',
          nationalSum: 'nonNegative:money',
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
      ['Session', '*', {
        attributes: {
          line_guid: 'line:guid',
          sessionID: 'positive!',
        },
      }],
    ],
  },
}
