// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { guestsItem, type GuestsItem } from '../types/guestsItem.ts'
import { externalProps, type ExternalProps } from '../types/externalProps.ts'
import { refItem, type RefItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetOrderList2}: List visits and orders (second version, references as elements). */
export interface GetOrderList2Request {
  /** Version of the order table the client already has; when equal the answer is only Status "No changes". */
  readonly lastversion?: number
  /** Return only active orders. */
  readonly onlyOpened?: boolean
  /** Only orders this waiter may serve. */
  readonly Waiter?: RefItemInput
  /** Only orders of this table. */
  readonly Table?: RefItemInput
}

/** `ExtraTables` of {@link GetOrderList2ResponseVisitOrdersOrder}. */
export interface GetOrderList2ResponseVisitOrdersOrderExtraTables extends Extra {
  readonly item: readonly RefItem[]
}

/** `Order` of {@link GetOrderList2ResponseVisitOrders}. */
export interface GetOrderList2ResponseVisitOrdersOrder extends Extra {
  readonly visit?: number
  readonly orderIdent?: number
  /** GUID of the order. */
  readonly guid: Guid
  /** Order URL for code.ucs.ru. */
  readonly url: string
  /** Order version. */
  readonly version: number
  /** Checksum of the order contents. */
  readonly crc32: number
  readonly persistentComment?: string
  readonly nonPersistentComment?: string
  /** Creation time; for banquets the start of the banquet. */
  readonly openTime: LocalDateTime
  /** When the order was finished (capital F in the schema). */
  readonly FinishTime?: LocalDateTime
  /** Duration of the order (banquet). */
  readonly duration?: LocalDateTime
  /** Banquet holder. */
  readonly holder?: string
  readonly promoCode?: string
  readonly orderName: string
  /** Sequential order number. */
  readonly seqNumber?: number
  /** Locked for editing. */
  readonly locked?: boolean
  /** Every dish of the order is deleted. */
  readonly deleted?: boolean
  /** Hundredths. */
  readonly orderSum: Money
  /**
   * Open prepayments, hundredths.
   * Default `0`.
   */
  readonly prepaySum?: Money
  /**
   * Promised payments, hundredths.
   * Default `0`.
   */
  readonly promisedSum?: Money
  /** Discounts, hundredths. */
  readonly discountSum: Money
  /** Unpaid part, hundredths. */
  readonly unpaidSum: Money
  /** Portions in thousandths. */
  readonly totalPieces: Quantity
  /** Default `false`. */
  readonly paid?: boolean
  /**
   * Closed for payment at the exit.
   * Default `false`.
   */
  readonly payAtExit?: boolean
  /**
   * The settling order of the visit.
   * Default `false`.
   */
  readonly visitPayOrder?: boolean
  readonly finished?: boolean
  /** The order has a failed receipt. */
  readonly receiptError?: boolean
  /** Calculated by seats. */
  readonly bySeats?: boolean
  /** Has dishes that are ready but not taken. */
  readonly readyExists?: boolean
  /** Has dishes whose weight must still be entered. */
  readonly weightNeeded?: boolean
  /** When the bill was printed. */
  readonly billTime?: LocalDateTime
  /** A return order. */
  readonly purchase?: boolean
  /** When a dessert was added. */
  readonly dessertTime?: LocalDateTime
  /** A reservation. */
  readonly reserve?: boolean
  /** Who created the order. */
  readonly Creator: ResRefItem
  /** Main waiter. */
  readonly Waiter: ResRefItem
  readonly OrderCategory: ResRefItem
  readonly OrderType?: ResRefItem
  readonly Table: ResRefItem
  readonly Defaulter?: ResRefItem
  /** Who locked the order. */
  readonly LockedByWaiter?: ResRefItem
  /** Station that locked the order. */
  readonly LockedByStation?: ResRefItem
  readonly ExternalProps?: ExternalProps
  readonly ExtraTables?: GetOrderList2ResponseVisitOrdersOrderExtraTables
}

/** `Orders` of {@link GetOrderList2ResponseVisit}. */
export interface GetOrderList2ResponseVisitOrders extends Extra {
  readonly Order: readonly GetOrderList2ResponseVisitOrdersOrder[]
}

/** `Visit` of {@link GetOrderList2Response}. */
export interface GetOrderList2ResponseVisit extends Extra {
  /** Visit id. */
  readonly visit?: number
  /** GUID of the visit. */
  readonly guid: Guid
  /** The visit is closed. */
  readonly finished?: boolean
  /** Comment that is kept. */
  readonly persistentComment?: string
  /** Comment that is not kept. */
  readonly nonPersistentComment?: string
  readonly GuestType?: ResRefItem
  readonly Guests?: GuestsItem
  readonly Orders?: GetOrderList2ResponseVisitOrders
}

/** Answer of {@link GetOrderList2}. */
export interface GetOrderList2Response extends Extra {
  /** Version of the order table. */
  readonly lastversion?: number
  readonly Visit: readonly GetOrderList2ResponseVisit[]
}

/**
 * List visits and orders (second version, references as elements).
 * Executed by: not documented.
 * The source schema is malformed - it declares the attribute duration twice on Order; written once here.
 * With a matching lastversion the server answers Status="No changes" without Visit elements.
 * payAtExit, visitPayOrder and purchase are absent from an older edition of the schema.
 * The schema states no executing node.
 */
export const GetOrderList2: Command<GetOrderList2Request, GetOrderList2Response, true> = {
  name: 'GetOrderList2',
  effect: 'read',
  cached: true,
  request: {
    attributes: {
      lastversion: 'integer',
      onlyOpened: 'boolean',
    },
    elements: [
      ['Waiter', '?', refItem],
      ['Table', '?', refItem],
    ],
  },
  response: {
    attributes: {
      lastversion: 'integer',
    },
    elements: [
      ['Visit', '*', {
        attributes: {
          visit: 'integer',
          guid: 'line:guid!',
          finished: 'boolean',
          persistentComment: 'line',
          nonPersistentComment: 'line',
        },
        elements: [
          ['GuestType', '?', resRefItem],
          ['Guests', '?', guestsItem],
          ['Orders', '?', {
            elements: [
              ['Order', '*', {
                attributes: {
                  visit: 'positive',
                  orderIdent: 'positive',
                  guid: 'line:guid!',
                  url: 'line!',
                  version: 'nonNegative!',
                  crc32: 'int!',
                  persistentComment: 'line',
                  nonPersistentComment: 'line',
                  openTime: 'dateTime!',
                  FinishTime: 'dateTime',
                  duration: 'dateTime',
                  holder: 'line',
                  promoCode: 'line',
                  orderName: 'line!',
                  seqNumber: 'int',
                  locked: 'boolean',
                  deleted: 'boolean',
                  orderSum: 'nonNegative:money!',
                  prepaySum: 'nonNegative:money',
                  promisedSum: 'nonNegative:money',
                  discountSum: 'int:money!',
                  unpaidSum: 'int:money!',
                  totalPieces: 'nonNegative:quantity!',
                  paid: 'boolean',
                  payAtExit: 'boolean',
                  visitPayOrder: 'boolean',
                  finished: 'boolean',
                  receiptError: 'boolean',
                  bySeats: 'boolean',
                  readyExists: 'boolean',
                  weightNeeded: 'boolean',
                  billTime: 'dateTime',
                  purchase: 'boolean',
                  dessertTime: 'dateTime',
                  reserve: 'boolean',
                },
                elements: [
                  ['Creator', '1', resRefItem],
                  ['Waiter', '1', resRefItem],
                  ['OrderCategory', '1', resRefItem],
                  ['OrderType', '?', resRefItem],
                  ['Table', '1', resRefItem],
                  ['Defaulter', '?', resRefItem],
                  ['LockedByWaiter', '?', resRefItem],
                  ['LockedByStation', '?', resRefItem],
                  ['ExternalProps', '?', externalProps],
                  ['ExtraTables', '?', {
                    elements: [
                      ['item', '+', refItem],
                    ],
                  }],
                ],
              }],
            ],
          }],
        ],
      }],
    ],
  },
}
