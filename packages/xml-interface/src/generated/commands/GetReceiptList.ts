// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderElement, type ResOrderElement } from '../types/resOrderElement.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetReceiptList}: List bills and receipts, all of them or those of one order. */
export interface GetReceiptListRequest {
  /** GUID of one receipt; then only that receipt is returned. */
  readonly line_guid?: Guid
  /** Version of the receipt table the client already has; when equal the answer is only Status "No changes". */
  readonly lastversion?: number
  /** Only receipts of this order. */
  readonly Order?: RefItemInput
}

/** `Receipt` of {@link GetReceiptListResponseReceiptsList}. */
export interface GetReceiptListResponseReceiptsListReceipt extends Extra {
  /** GUID of the receipt. */
  readonly line_guid: Guid
  /** Receipt number. */
  readonly checknum: number
  /** Hundredths. */
  readonly sum?: Money
  /** 4 - bill, 6 - receipt, 7 - deleted. */
  readonly state: number
  /** Seat number. */
  readonly seat?: number
  /** When the receipt was printed. */
  readonly printtime?: LocalDateTime
  /** When its calculation began. */
  readonly starttime?: LocalDateTime
  /** When the bill was printed. */
  readonly billtime?: LocalDateTime
  /** When it was deleted. */
  readonly deletetime?: LocalDateTime
  readonly Order: ResOrderElement
  /** Station the receipt was closed from. */
  readonly CloseStation?: ResRefItem
  /** Station that printed it. */
  readonly PrintStation?: ResRefItem
  readonly Cashier?: ResRefItem
  /** Manager who deleted it. */
  readonly DeleteManager?: ResRefItem
  /** Reason of the deletion. */
  readonly DeleteReason?: ResRefItem
}

/** `ReceiptsList` of {@link GetReceiptListResponse}. */
export interface GetReceiptListResponseReceiptsList extends Extra {
  /** Number of receipts. */
  readonly count?: number
  /** Version of the receipt table. */
  readonly lastversion?: number
  readonly Receipt: readonly GetReceiptListResponseReceiptsListReceipt[]
}

/** Answer of {@link GetReceiptList}. */
export interface GetReceiptListResponse extends Extra {
  readonly ReceiptsList: GetReceiptListResponseReceiptsList
}

/**
 * List bills and receipts, all of them or those of one order.
 * Since 7.5.3.202.
 * Executed by: cash-server.
 * Lastversion of the answer sits on ReceiptsList, not on RK7QueryResult as in the order lists.
 * Order in the request is a refItem (id, code or guid), unlike orderElement elsewhere.
 * Order in the answer is orderElement in an older edition of the schema.
 */
export const GetReceiptList: Command<GetReceiptListRequest, GetReceiptListResponse, true> = {
  name: 'GetReceiptList',
  effect: 'read',
  cached: true,
  since: '7.5.3.202',
  request: {
    attributes: {
      line_guid: 'line:guid',
      lastversion: 'integer',
    },
    elements: [
      ['Order', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['ReceiptsList', '1', {
        attributes: {
          count: 'integer',
          lastversion: 'integer',
        },
        elements: [
          ['Receipt', '*', {
            attributes: {
              line_guid: 'line:guid!',
              checknum: 'int!',
              sum: 'int:money',
              state: 'int!',
              seat: 'int',
              printtime: 'dateTime',
              starttime: 'dateTime',
              billtime: 'dateTime',
              deletetime: 'dateTime',
            },
            elements: [
              ['Order', '1', resOrderElement],
              ['CloseStation', '?', resRefItem],
              ['PrintStation', '?', resRefItem],
              ['Cashier', '?', resRefItem],
              ['DeleteManager', '?', resRefItem],
              ['DeleteReason', '?', resRefItem],
            ],
          }],
        ],
      }],
    ],
  },
}
