// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link KDSGetDishData2}: Read orders and dishes for the kitchen display. */
export interface KDSGetDishData2Request {
  /** Checksum the client already has; when equal the answer is only Status "No changes". */
  readonly lastversion?: number
}

/** `Modi` of {@link KDSGetDishData2ResponseOrdersOrderSessionDishDataDishModiData}. */
export interface KDSGetDishData2ResponseOrdersOrderSessionDishDataDishModiDataModi extends Extra {
  /** GUID of the line. */
  readonly line_guid?: Guid
  /** Modifier id. */
  readonly id?: number
  /** Modifier name. */
  readonly openname?: string
  /**
   * Quantity of the modifier.
   * Since 7.5.5.104.
   */
  readonly count?: number
}

/** `ModiData` of {@link KDSGetDishData2ResponseOrdersOrderSessionDishDataDish}. */
export interface KDSGetDishData2ResponseOrdersOrderSessionDishDataDishModiData extends Extra {
  /** Number of modifiers. */
  readonly count?: number
  readonly Modi: readonly KDSGetDishData2ResponseOrdersOrderSessionDishDataDishModiDataModi[]
}

/** `Dish` of {@link KDSGetDishData2ResponseOrdersOrderSessionDishData}. */
export interface KDSGetDishData2ResponseOrdersOrderSessionDishDataDish extends Extra {
  /** GUID of the line. */
  readonly line_guid?: Guid
  /** Dish id. */
  readonly id?: number
  /** Thousandths. */
  readonly quantity: Quantity
  /** Unique running number of the dish. */
  readonly seqnum: number
  /** Id of the dish category (service print stream). */
  readonly stream: number
  /** GUID of the combo dish; set on combo components. */
  readonly parent_guid?: Guid
  /**
   * State of the line.
   * Since 7.5.4.150.
   */
  readonly state?: number
  /**
   * Kitchen state as a number.
   * Since 7.5.4.156.
   */
  readonly kdsstate?: number
  /** Seat number. */
  readonly seat?: number
  /** Label of the seat. */
  readonly seatname?: string
  /** Line the dish had in another order before it was moved here. */
  readonly source_line_guid?: Guid
  readonly ModiData?: KDSGetDishData2ResponseOrdersOrderSessionDishDataDishModiData
}

/** `DishData` of {@link KDSGetDishData2ResponseOrdersOrderSession}. */
export interface KDSGetDishData2ResponseOrdersOrderSessionDishData extends Extra {
  /** Number of dishes. */
  readonly count?: number
  readonly Dish: readonly KDSGetDishData2ResponseOrdersOrderSessionDishDataDish[]
}

/** `Session` of {@link KDSGetDishData2ResponseOrdersOrder}. */
export interface KDSGetDishData2ResponseOrdersOrderSession extends Extra {
  /** GUID of the package. */
  readonly line_guid?: Guid
  /** When it was sent to the kitchen display. */
  readonly senttime?: LocalDateTime
  /** Unique running number of the package. */
  readonly seqnum: number
  /** Station that added the package. */
  readonly Station?: ResRefItem
  /** Serving course. */
  readonly Course?: ResRefItem
  readonly DishData: KDSGetDishData2ResponseOrdersOrderSessionDishData
}

/** `Order` of {@link KDSGetDishData2ResponseOrders}. */
export interface KDSGetDishData2ResponseOrdersOrder extends Extra {
  /** GUID of the order. */
  readonly guid: Guid
  /** Unique running number of the order. */
  readonly seqnum: number
  /** Comment that is kept. */
  readonly comment?: string
  /** Comment that is not kept. */
  readonly nonpersistentcomment?: string
  /** Main waiter. */
  readonly Waiter: ResRefItem
  readonly OrderCategory?: ResRefItem
  readonly OrderType?: ResRefItem
  readonly Table?: ResRefItem
  readonly Session: readonly KDSGetDishData2ResponseOrdersOrderSession[]
}

/** `Orders` of {@link KDSGetDishData2Response}. */
export interface KDSGetDishData2ResponseOrders extends Extra {
  /** Number of orders. */
  readonly count?: number
  readonly Order: readonly KDSGetDishData2ResponseOrdersOrder[]
}

/** Answer of {@link KDSGetDishData2}. */
export interface KDSGetDishData2Response extends Extra {
  /** Checksum over the tables behind the answer. */
  readonly lastversion?: number
  readonly Orders: KDSGetDishData2ResponseOrders
}

/**
 * Read orders and dishes for the kitchen display.
 * Since 7.5.3.222 / 7.5.4.068.
 * Executed by: cash-server.
 * Kdsstate is a number here, while KDSSetDishData2 and KDSSetDishData3 take the word (KDSStateType).
 * Attribute names are all lower case, unlike most commands.
 * With a matching lastversion the server answers Status="No changes"; lastversion is a checksum, not a growing number.
 * The schema text labels ModiData/@count as a number of orders, evidently a copying slip.
 */
export const KDSGetDishData2: Command<KDSGetDishData2Request, KDSGetDishData2Response, true> = {
  name: 'KDSGetDishData2',
  effect: 'read',
  cached: true,
  since: '7.5.3.222 / 7.5.4.068',
  request: {
    attributes: {
      lastversion: 'int',
    },
  },
  response: {
    attributes: {
      lastversion: 'integer',
    },
    elements: [
      ['Orders', '1', {
        attributes: {
          count: 'integer',
        },
        elements: [
          ['Order', '*', {
            attributes: {
              guid: 'line:guid!',
              seqnum: 'int!',
              comment: 'line',
              nonpersistentcomment: 'line',
            },
            elements: [
              ['Waiter', '1', resRefItem],
              ['OrderCategory', '?', resRefItem],
              ['OrderType', '?', resRefItem],
              ['Table', '?', resRefItem],
              ['Session', '+', {
                attributes: {
                  line_guid: 'line:guid',
                  senttime: 'dateTime',
                  seqnum: 'int!',
                },
                elements: [
                  ['Station', '?', resRefItem],
                  ['Course', '?', resRefItem],
                  ['DishData', '1', {
                    attributes: {
                      count: 'integer',
                    },
                    elements: [
                      ['Dish', '+', {
                        attributes: {
                          line_guid: 'line:guid',
                          id: 'nonNegative',
                          quantity: 'int:quantity!',
                          seqnum: 'int!',
                          stream: 'int!',
                          parent_guid: 'line:guid',
                          state: 'int',
                          kdsstate: 'int',
                          seat: 'nonNegative',
                          seatname: 'line',
                          source_line_guid: 'line:guid',
                        },
                        elements: [
                          ['ModiData', '?', {
                            attributes: {
                              count: 'integer',
                            },
                            elements: [
                              ['Modi', '+', {
                                attributes: {
                                  line_guid: 'line:guid',
                                  id: 'nonNegative',
                                  openname: 'line',
                                  count: 'integer',
                                },
                                since: { count: '7.5.5.104' },
                              }],
                            ],
                          }],
                        ],
                        since: { state: '7.5.4.150', kdsstate: '7.5.4.156' },
                      }],
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
