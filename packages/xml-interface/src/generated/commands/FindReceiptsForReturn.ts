// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Receipt number. */
export interface FindReceiptsForReturnRequestCheckNum {
  readonly Value?: string
  readonly ValueL?: string
  readonly ValueH?: string
}

/** `Comment` of {@link FindReceiptsForReturnRequest}. */
export interface FindReceiptsForReturnRequestComment {
  readonly Value?: string
}

/** Main waiter. */
export interface FindReceiptsForReturnRequestEmployee {
  readonly Value?: string
}

/** Table number. */
export interface FindReceiptsForReturnRequestTable {
  readonly Value?: string
}

/** Card number. */
export interface FindReceiptsForReturnRequestCardCode {
  readonly Value?: string
}

/** `Dish` of {@link FindReceiptsForReturnRequest}. */
export interface FindReceiptsForReturnRequestDish {
  readonly Value?: string
}

/** Currency used. */
export interface FindReceiptsForReturnRequestCurrency {
  readonly Value?: string
}

/** Receipt sum. */
export interface FindReceiptsForReturnRequestPaySum {
  readonly Value?: string
  readonly ValueL?: string
  readonly ValueH?: string
}

/** Closing time. */
export interface FindReceiptsForReturnRequestCloseTime {
  readonly Value?: string
  readonly ValueL?: string
  readonly ValueH?: string
}

/** Order type. */
export interface FindReceiptsForReturnRequestCOT {
  readonly Value?: string
}

/** Order category. */
export interface FindReceiptsForReturnRequestUOT {
  readonly Value?: string
}

/** Creation time. */
export interface FindReceiptsForReturnRequestStartTime {
  readonly Value?: string
  readonly ValueL?: string
  readonly ValueH?: string
}

/** user-defined properties. */
export interface FindReceiptsForReturnRequestCustomProp {
  readonly Value?: string
}

/** Tax id of the employee. */
export interface FindReceiptsForReturnRequestINN {
  readonly Value?: string
}

/** Fiscal device id. */
export interface FindReceiptsForReturnRequestFiscalDevice {
  readonly Value?: string
}

/** Fiscal number. */
export interface FindReceiptsForReturnRequestFiscalReportNumber {
  readonly Value?: string
  readonly ValueL?: string
  readonly ValueH?: string
}

/** Request of {@link FindReceiptsForReturn}: Search receipts that a refund can be made for. */
export interface FindReceiptsForReturnRequest {
  /** Station in whose name the search runs. */
  readonly Station: RefItemInput
  /** Cashier in whose name the search runs. */
  readonly Cashier: RefItemInput
  /** Receipt number. */
  readonly CheckNum?: FindReceiptsForReturnRequestCheckNum
  readonly Comment?: FindReceiptsForReturnRequestComment
  /** Main waiter. */
  readonly Employee?: FindReceiptsForReturnRequestEmployee
  /** Table number. */
  readonly Table?: FindReceiptsForReturnRequestTable
  /** Card number. */
  readonly CardCode?: FindReceiptsForReturnRequestCardCode
  readonly Dish?: FindReceiptsForReturnRequestDish
  /** Currency used. */
  readonly Currency?: FindReceiptsForReturnRequestCurrency
  /** Receipt sum. */
  readonly PaySum?: FindReceiptsForReturnRequestPaySum
  /** Closing time. */
  readonly CloseTime?: FindReceiptsForReturnRequestCloseTime
  /** Order type. */
  readonly COT?: FindReceiptsForReturnRequestCOT
  /** Order category. */
  readonly UOT?: FindReceiptsForReturnRequestUOT
  /** Creation time. */
  readonly StartTime?: FindReceiptsForReturnRequestStartTime
  /** user-defined properties. */
  readonly CustomProp?: FindReceiptsForReturnRequestCustomProp
  /** Tax id of the employee. */
  readonly INN?: FindReceiptsForReturnRequestINN
  /** Fiscal device id. */
  readonly FiscalDevice?: FindReceiptsForReturnRequestFiscalDevice
  /** Fiscal number. */
  readonly FiscalReportNumber?: FindReceiptsForReturnRequestFiscalReportNumber
}

/** `Receipt` of {@link FindReceiptsForReturnResponseItems}. */
export interface FindReceiptsForReturnResponseItemsReceipt extends Extra {
  /** UNI of the receipt. */
  readonly CheckUNI?: number
  /** Receipt number. */
  readonly CheckNum?: number
  /**
   * Receipt sum in the base currency.
   * Hundredths of the currency unit.
   */
  readonly BasicSum?: Money
  /** Id of the waiter who made the receipt. */
  readonly iAuthor?: number
  /** Id of the station that closed it. */
  readonly iCloseStation?: number
  /** Id of the station that printed it. */
  readonly iPrintStation?: number
  /** Printer id. */
  readonly iPrinter?: number
  /** When it was printed. */
  readonly CloseDateTime?: LocalDateTime
  /** Drawer id. */
  readonly iDrawer?: number
  readonly OrderId?: number
  /** Cash server id. */
  readonly Midserver?: number
  readonly TableName?: number
  readonly OrderName?: number
  /** Tax id of the employee who made it. */
  readonly INN?: number
  /** Fiscal document number. */
  readonly GlobalFiscalID?: number
  /** Receipt GUID. */
  readonly GuidString?: Guid
}

/** `Items` of {@link FindReceiptsForReturnResponse}. */
export interface FindReceiptsForReturnResponseItems extends Extra {
  readonly Receipt: readonly FindReceiptsForReturnResponseItemsReceipt[]
}

/** Answer of {@link FindReceiptsForReturn}. */
export interface FindReceiptsForReturnResponse extends Extra {
  readonly Items: FindReceiptsForReturnResponseItems
}

/**
 * Search receipts that a refund can be made for.
 * Executed by: not documented.
 * A value filter has Value only. A range filter has Value, or ValueL and ValueH (lowest and highest); Value wins, and may itself hold both ends separated by a line feed (character 10).
 * Without a narrow filter such as CheckNum or CloseTime it scans all receipts, which takes 10 seconds and more even on a small database.
 * The schema writes the type of GuidString as xs:guidString, which does not exist; the common guidString is meant.
 * TableName, OrderName, INN and GlobalFiscalID are typed int although they are names or long numbers, so real values may not fit; be lenient when reading.
 * The executing node is not documented (nodes left empty).
 */
export const FindReceiptsForReturn: Command<FindReceiptsForReturnRequest, FindReceiptsForReturnResponse> = {
  name: 'FindReceiptsForReturn',
  effect: 'read',
  request: {
    elements: [
      ['Station', '1', refItem],
      ['Cashier', '1', refItem],
      ['CheckNum', '?', {
        attributes: {
          Value: 'string',
          ValueL: 'string',
          ValueH: 'string',
        },
      }],
      ['Comment', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['Employee', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['Table', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['CardCode', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['Dish', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['Currency', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['PaySum', '?', {
        attributes: {
          Value: 'string',
          ValueL: 'string',
          ValueH: 'string',
        },
      }],
      ['CloseTime', '?', {
        attributes: {
          Value: 'string',
          ValueL: 'string',
          ValueH: 'string',
        },
      }],
      ['COT', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['UOT', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['StartTime', '?', {
        attributes: {
          Value: 'string',
          ValueL: 'string',
          ValueH: 'string',
        },
      }],
      ['CustomProp', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['INN', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['FiscalDevice', '?', {
        attributes: {
          Value: 'string',
        },
      }],
      ['FiscalReportNumber', '?', {
        attributes: {
          Value: 'string',
          ValueL: 'string',
          ValueH: 'string',
        },
      }],
    ],
  },
  response: {
    elements: [
      ['Items', '1', {
        elements: [
          ['Receipt', '*', {
            attributes: {
              CheckUNI: 'int',
              CheckNum: 'int',
              BasicSum: 'int:money',
              iAuthor: 'int',
              iCloseStation: 'int',
              iPrintStation: 'int',
              iPrinter: 'int',
              CloseDateTime: 'dateTime',
              iDrawer: 'int',
              OrderId: 'int',
              Midserver: 'int',
              TableName: 'int',
              OrderName: 'int',
              INN: 'int',
              GlobalFiscalID: 'int',
              GuidString: 'guid',
            },
          }],
        ],
      }],
    ],
  },
}
