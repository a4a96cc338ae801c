// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/** What PrintBill takes. */
export interface PrintBillParams {
  /** Till (cash station) id. Absent: the station from the restaurant settings in the WS admin panel. If the station belongs to a different mid than the one in the "order creation parameters", put that mid in systemName. Used only when stationCode is absent too. */
  readonly cashStationId?: number
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** Till code; default from the agent configuration. */
  readonly stationCode?: number
  /** Cashier code; default from the agent configuration. */
  readonly cashierCode?: number
}

/** What PrintBill answers. */
export type PrintBillResult = Readonly<Record<string, unknown>>

/** Print the guest bill (pre-check). */
export const PrintBill = defineTask<PrintBillParams, PrintBillResult>({
  taskType: 'PrintBill',
  effect: 'write',
  findOut: readTheOrder,
})
