// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/** What UndoBill takes. */
export interface UndoBillParams {
  /** Till (cash station) id. Absent: the station from the restaurant settings in the WS admin panel. If the station belongs to a different mid than the one in the "order creation parameters", put that mid in systemName. Used only when stationCode is absent too. */
  readonly cashStationId?: number
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** Seat whose bill is cancelled; 0 = all bills. Default 0. */
  readonly seat?: number
  /** Till code; default from the agent configuration. */
  readonly stationCode?: number
  /** Cashier code; default from the agent configuration. */
  readonly cashierCode?: number
}

/** What UndoBill answers. */
export type UndoBillResult = Readonly<Record<string, unknown>>

/** Cancel a printed guest bill. */
export const UndoBill = defineTask<UndoBillParams, UndoBillResult>({
  taskType: 'UndoBill',
  effect: 'write',
  findOut: readTheOrder,
})
