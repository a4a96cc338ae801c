// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/** What CorrectIntentReceipt takes. */
export interface CorrectIntentReceiptParams {
  /** Till (cash station) id. Absent: the station from the restaurant settings in the WS admin panel. If the station belongs to a different mid than the one in the "order creation parameters", put that mid in systemName. */
  readonly cashStationId?: number
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** Void reason code (GetVoidReasons). Whether it is mandatory was not visible. Source: partly documented. */
  readonly voidReasonCode: number
}

/** Nothing: CorrectIntentReceipt succeeded if it was not refused. */
export type CorrectIntentReceiptResult = undefined

/**
 * Correct (void) a printed intent receipt.
 * Agent 2.10.8.9 and newer.
 * Partly documented by the vendor.
 */
export const CorrectIntentReceipt = defineTask<CorrectIntentReceiptParams, CorrectIntentReceiptResult>({
  taskType: 'CorrectIntentReceipt',
  effect: 'write',
  findOut: readTheOrder,
})
