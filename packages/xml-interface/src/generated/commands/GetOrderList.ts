// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money, Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { refItem, type RefItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetOrderList}: List visits and orders (first version, flat id/code/name attributes). */
export interface GetOrderListRequest {
  /** Version of the order table the client already has; when equal the answer is only Status "No changes". */
  readonly lastversion?: number
  /** Return only active orders. */
  readonly onlyOpened?: boolean
  /**
   * Write the ...ID attributes.
   * Default `1`.
   */
  readonly needIdents?: boolean
  /**
   * Write the ...Code attributes.
   * Default `1`.
   */
  readonly needCodes?: boolean
  /**
   * Write the ...Name attributes.
   * Default `0`.
   */
  readonly needNames?: boolean
  /** Only orders this waiter may serve. */
  readonly Waiter?: RefItemInput
  /** Only orders of this table. */
  readonly Table?: RefItemInput
}

/** `Guest` of {@link GetOrderListResponseVisitGuests}. */
export interface GetOrderListResponseVisitGuestsGuest extends Extra {
  /** Text label of the guest. */
  readonly GuestLabel?: string
  /** The seat is closed. */
  readonly closed?: boolean
  /** Guest card code. */
  readonly CardCode?: string
  /** Card interface id. */
  readonly IntfID?: number
  /** Card interface code. */
  readonly IntfCode?: number
  /** Card interface name. */
  readonly IntfName?: string
}

/** `Guests` of {@link GetOrderListResponseVisit}. */
export interface GetOrderListResponseVisitGuests extends Extra {
  /** Number of guests. */
  readonly count?: number
  readonly Guest: readonly GetOrderListResponseVisitGuestsGuest[]
}

/** `ExternalID` of {@link GetOrderListResponseVisitOrdersOrder}. */
export interface GetOrderListResponseVisitOrdersOrderExternalID extends Extra {
  /** Id of the program that created the order. */
  readonly ExtSource: number
  /** Additional external id. */
  readonly ExtID?: string
}

/** `ExtraTables` of {@link GetOrderListResponseVisitOrdersOrder}. */
export interface GetOrderListResponseVisitOrdersOrderExtraTables extends Extra {
  readonly item: readonly RefItem[]
}

/** `Order` of {@link GetOrderListResponseVisitOrders}. */
export interface GetOrderListResponseVisitOrdersOrder extends Extra {
  readonly OrderID?: number
  /**
   * Order version.
   * Since 7.4.8.0.
   */
  readonly Version?: number
  /** Checksum of the order contents. */
  readonly crc32: number
  /** GUID of the order. */
  readonly guid: Guid
  /** A return order. */
  readonly purchase?: boolean
  /** XML saving was done without a licence check; such an order is invisible at the stations. */
  readonly dontcheckLicense?: boolean
  readonly promoCode?: string
  /** The order is locked. */
  readonly locked?: boolean
  /** Order URL for code.ucs.ru. */
  readonly url: string
  /** user-visible name. */
  readonly OrderName?: string
  /** Order sum in hundredths. */
  readonly OrderSum?: Money
  /** Unpaid sum in hundredths; takes prepayments into account since 7.5.3.130. */
  readonly ToPaySum?: Money
  /**
   * Open prepayments in hundredths.
   * Default `0`.
   */
  readonly PrepaySum?: Money
  /**
   * Promised payments in hundredths.
   * Default `0`.
   */
  readonly PromisedSum?: Money
  /** Sum by the price list in hundredths. */
  readonly PriceListSum?: Money
  /** Portions of all dishes in thousandths. */
  readonly TotalPieces?: Quantity
  readonly CreateTime?: LocalDateTime
  readonly FinishTime?: LocalDateTime
  /** 0 - open, 1 - service finished. */
  readonly Finished?: boolean
  /** The order has a bill (pre-check). */
  readonly Bill?: boolean
  /** The order has a failed receipt. */
  readonly ReceiptError?: boolean
  /** The order has a dessert. */
  readonly Dessert?: boolean
  /** Calculated by seats. */
  readonly bySeats?: boolean
  /** Has dishes that are ready but not taken. */
  readonly ReadyExists?: boolean
  /** Has dishes whose weight must still be entered. */
  readonly WeightNeeded?: boolean
  /** When the bill was printed. */
  readonly BillTime?: LocalDateTime
  /** When a dessert was added. */
  readonly DessertTime?: LocalDateTime
  readonly TableID?: number
  readonly TableCode?: number
  readonly TableName?: string
  readonly WaiterID?: number
  readonly WaiterCode?: number
  readonly WaiterName?: string
  readonly OrderCategID?: number
  readonly OrderCategCode?: number
  readonly OrderCategName?: string
  readonly OrderTypeID?: number
  readonly OrderTypeCode?: number
  readonly OrderTypeName?: string
  /** Defaulter type id. */
  readonly DefaulterID?: number
  readonly DefaulterCode?: number
  readonly DefaulterName?: string
  /** A reservation. */
  readonly reserve?: boolean
  /** Duration of the order (banquet). */
  readonly duration?: LocalDateTime
  /** Who locked the order. */
  readonly LockedByWaiter?: ResRefItem
  /** Station that locked the order. */
  readonly LockedByStation?: ResRefItem
  readonly ExternalID: readonly GetOrderListResponseVisitOrdersOrderExternalID[]
  readonly ExtraTables?: GetOrderListResponseVisitOrdersOrderExtraTables
}

/** `Orders` of {@link GetOrderListResponseVisit}. */
export interface GetOrderListResponseVisitOrders extends Extra {
  readonly Order: readonly GetOrderListResponseVisitOrdersOrder[]
}

/** `Visit` of {@link GetOrderListResponse}. */
export interface GetOrderListResponseVisit extends Extra {
  readonly VisitID?: number
  /** GUID of the visit. */
  readonly guid: Guid
  /** The visit is closed. */
  readonly Finished?: boolean
  readonly GuestsCount?: number
  /** Comment that is kept. */
  readonly PersistentComment?: string
  /** Comment that is not kept. */
  readonly NonPersistentComment?: string
  readonly GuestTypeID?: number
  readonly GuestTypeCode?: number
  readonly GuestTypeName?: string
  readonly Guests?: GetOrderListResponseVisitGuests
  readonly Orders?: GetOrderListResponseVisitOrders
}

/** Answer of {@link GetOrderList}. */
export interface GetOrderListResponse extends Extra {
  /** Version of the order table. */
  readonly lastversion?: number
  readonly Visit: readonly GetOrderListResponseVisit[]
}

/**
 * List visits and orders (first version, flat id/code/name attributes).
 * Executed by: not documented.
 * The attributes are in mixed case (OrderID, crc32, locked); GetOrderList2 names the same facts in camelCase and moves references into elements.
 * With a matching lastversion the server answers Status="No changes" without Visit elements.
 * The schema states no executing node.
 */
export const GetOrderList: Command<GetOrderListRequest, GetOrderListResponse, true> = {
  name: 'GetOrderList',
  effect: 'read',
  cached: true,
  request: {
    attributes: {
      lastversion: 'integer',
      onlyOpened: 'boolean',
      needIdents: 'boolean',
      needCodes: 'boolean',
      needNames: 'boolean',
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
          VisitID: 'integer',
          guid: 'line:guid!',
          Finished: 'boolean',
          GuestsCount: 'integer',
          PersistentComment: 'line',
          NonPersistentComment: 'line',
          GuestTypeID: 'integer',
          GuestTypeCode: 'integer',
          GuestTypeName: 'line',
        },
        elements: [
          ['Guests', '?', {
            attributes: {
              count: 'int',
            },
            elements: [
              ['Guest', '*', {
                attributes: {
                  GuestLabel: 'token',
                  closed: 'boolean',
                  CardCode: 'line',
                  IntfID: 'integer',
                  IntfCode: 'integer',
                  IntfName: 'line',
                },
              }],
            ],
          }],
          ['Orders', '?', {
            elements: [
              ['Order', '*', {
                attributes: {
                  OrderID: 'positive',
                  Version: 'integer',
                  crc32: 'int!',
                  guid: 'line:guid!',
                  purchase: 'boolean',
                  dontcheckLicense: 'boolean',
                  promoCode: 'line',
                  locked: 'boolean',
                  url: 'line!',
                  OrderName: 'line',
                  OrderSum: 'integer:money',
                  ToPaySum: 'integer:money',
                  PrepaySum: 'integer:money',
                  PromisedSum: 'integer:money',
                  PriceListSum: 'integer:money',
                  TotalPieces: 'nonNegative:quantity',
                  CreateTime: 'dateTime',
                  FinishTime: 'dateTime',
                  Finished: 'boolean',
                  Bill: 'boolean',
                  ReceiptError: 'boolean',
                  Dessert: 'boolean',
                  bySeats: 'boolean',
                  ReadyExists: 'boolean',
                  WeightNeeded: 'boolean',
                  BillTime: 'dateTime',
                  DessertTime: 'dateTime',
                  TableID: 'integer',
                  TableCode: 'integer',
                  TableName: 'line',
                  WaiterID: 'integer',
                  WaiterCode: 'integer',
                  WaiterName: 'line',
                  OrderCategID: 'integer',
                  OrderCategCode: 'integer',
                  OrderCategName: 'line',
                  OrderTypeID: 'integer',
                  OrderTypeCode: 'integer',
                  OrderTypeName: 'line',
                  DefaulterID: 'integer',
                  DefaulterCode: 'integer',
                  DefaulterName: 'line',
                  reserve: 'boolean',
                  duration: 'dateTime',
                },
                elements: [
                  ['LockedByWaiter', '?', resRefItem],
                  ['LockedByStation', '?', resRefItem],
                  ['ExternalID', '*', {
                    attributes: {
                      ExtSource: 'positive!',
                      ExtID: 'line',
                    },
                  }],
                  ['ExtraTables', '?', {
                    elements: [
                      ['item', '+', refItem],
                    ],
                  }],
                ],
                since: { Version: '7.4.8.0' },
              }],
            ],
          }],
        ],
      }],
    ],
  },
}
