// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { guestsItem, type GuestsItem } from './guestsItem.ts'
import { deliveryBlock, type DeliveryBlock } from './deliveryBlock.ts'
import { externalProps, type ExternalProps } from './externalProps.ts'
import { extraTables, type ExtraTables } from './extraTables.ts'
import { orderElement, type OrderElement } from './orderElement.ts'
import { resEmployeeItem, type ResEmployeeItem } from './resEmployeeItem.ts'
import { resLoyaltyInfo, type ResLoyaltyInfo } from './resLoyaltyInfo.ts'
import { resRefItem, type ResRefItem } from './resRefItem.ts'
import { resSessionItem, type ResSessionItem } from './resSessionItem.ts'

/** Main waiter. */
export interface ResOrderItemWaiter extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  readonly Role: ResRefItem
}

/**
 * `resOrderItem`
 * As read from answers.
 */
export interface ResOrderItem extends Extra {
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
  readonly Creator?: ResEmployeeItem
  /** Main waiter. */
  readonly Waiter: ResOrderItemWaiter
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

/** How `resOrderItem` is written and read. */
export const resOrderItem: ObjectTable = {
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
}
