// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { deliveryBlock, type DeliveryBlock } from '../types/deliveryBlock.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link DeliveryGetOrderList}: List the delivery orders. */
export interface DeliveryGetOrderListRequest {
  /** Caller's cached version of the order table; when it is still current the answer is Status No changes. */
  readonly lastversion?: number
  /**
   * Filter, ExtSource of the order equals this.
   * Differs from the published schema: the schema demands it; the server accepts the command without.
   */
  readonly ExtSource?: readonly number[]
  /**
   * Filter, ExtSource of the order differs from this.
   * Differs from the published schema: the schema demands it; the server accepts the command without.
   */
  readonly NotExtSource?: readonly number[]
}

/** `ExtraInfo` of {@link DeliveryGetOrderListResponse}. */
export interface DeliveryGetOrderListResponseExtraInfo extends Extra {
  /** 0 inactive, 1 active. */
  readonly restaurantState?: boolean
  /** When activity resumes. */
  readonly restaurantTime?: LocalDateTime
}

/** `ExtSource` of {@link DeliveryGetOrderListResponseOrder}. */
export interface DeliveryGetOrderListResponseOrderExtSource extends Extra {
  /** Id of the program that created the order. */
  readonly source: number
  /** Visit id in the call centre's cash server. */
  readonly extID: string
}

/** `Order` of {@link DeliveryGetOrderListResponse}. */
export interface DeliveryGetOrderListResponseOrder extends Extra {
  /** Attribute group orderInfo. */
  readonly orderIdent: number
  /** Order version. */
  readonly version?: number
  /** Checksum of the order content. */
  readonly crc32: number
  readonly guid?: Guid
  readonly orderName?: string
  readonly createTime?: LocalDateTime
  readonly lastChangeTime?: LocalDateTime
  /** Portions, in thousandths. */
  readonly totalPieces: Quantity
  /**
   * Open prepayments, in hundredths.
   * Default `0`.
   */
  readonly prepaySum?: Money
  /**
   * Promised payments, in hundredths.
   * Default `0`.
   */
  readonly promisedSum?: Money
  /**
   * Locked for editing.
   * Default `false`.
   */
  readonly locked?: boolean
  /** All dishes are deleted. */
  readonly deleted?: boolean
  /** Cooking has begun. */
  readonly started?: boolean
  /** All dishes are cooked. */
  readonly ready?: boolean
  readonly paid?: boolean
  /** In hundredths. */
  readonly orderSum?: Money
  readonly clientID?: number
  /** Delivery address id. */
  readonly addressID?: number
  readonly ExtSource: readonly DeliveryGetOrderListResponseOrderExtSource[]
  readonly DeliveryBlock?: DeliveryBlock
  readonly MainWaiter: ResRefItem
  /** Employee (operator) who created the order. */
  readonly Creator: ResRefItem
  /** Delivery restaurant. */
  readonly Restaurant?: ResRefItem
}

/** Answer of {@link DeliveryGetOrderList}. */
export interface DeliveryGetOrderListResponse extends Extra {
  /** Version of the order table. */
  readonly lastversion?: number
  readonly ExtraInfo: DeliveryGetOrderListResponseExtraInfo
  readonly Order: readonly DeliveryGetOrderListResponseOrder[]
}

/**
 * List the delivery orders.
 * Executed by: cash, cash-server.
 * The schema declares RK7CMD itself as the document root (no RK7Query wrapper).
 * The schema demands at least one ExtSource and one NotExtSource, but the server is known to accept the command with neither.
 * Source ids go up to 61 here, while the commands that create orders admit 21 to 29 only.
 * Use it to find the empty orders that a failed DeliveryPostOrder can leave behind.
 */
export const DeliveryGetOrderList: Command<DeliveryGetOrderListRequest, DeliveryGetOrderListResponse, true> = {
  name: 'DeliveryGetOrderList',
  effect: 'read',
  cached: true,
  request: {
    attributes: {
      lastversion: 'integer',
    },
    elements: [
      ['ExtSource', '*', 'positive'],
      ['NotExtSource', '*', 'positive'],
    ],
  },
  response: {
    attributes: {
      lastversion: 'integer',
    },
    elements: [
      ['ExtraInfo', '1', {
        attributes: {
          restaurantState: 'boolean',
          restaurantTime: 'dateTime',
        },
      }],
      ['Order', '*', {
        attributes: {
          orderIdent: 'nonNegative!',
          version: 'nonNegative',
          crc32: 'int!',
          guid: 'line:guid',
          orderName: 'line',
          createTime: 'dateTime',
          lastChangeTime: 'dateTime',
          totalPieces: 'nonNegative:quantity!',
          prepaySum: 'integer:money',
          promisedSum: 'integer:money',
          locked: 'boolean',
          deleted: 'boolean',
          started: 'boolean',
          ready: 'boolean',
          paid: 'boolean',
          orderSum: 'int:money',
          clientID: 'long',
          addressID: 'long',
        },
        elements: [
          ['ExtSource', '*', {
            attributes: {
              source: { kind: 'integer!', min: 21, max: 61 },
              extID: 'string!',
            },
          }],
          ['DeliveryBlock', '?', deliveryBlock],
          ['MainWaiter', '1', resRefItem],
          ['Creator', '1', resRefItem],
          ['Restaurant', '?', resRefItem],
        ],
      }],
    ],
  },
}
