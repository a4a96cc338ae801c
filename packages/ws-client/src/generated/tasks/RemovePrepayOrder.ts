// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/** What RemovePrepayOrder takes. */
export interface RemovePrepayOrderParams {
  /** Till (cash station) id. Absent: the station from the restaurant settings in the WS admin panel. If the station belongs to a different mid than the one in the "order creation parameters", put that mid in systemName. */
  readonly cashStationId?: number
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** One prepayment; absent = delete all of them. */
  readonly prepayId?: Guid
}

/** What RemovePrepayOrder answers. */
export interface RemovePrepayOrderResult {
  /** Deleted prepayments (newer agents; older ones answer {}). */
  readonly deletedIds?: readonly Guid[]
}

/**
 * Delete prepayments of an order.
 * Agent 2.8.5.8 and newer.
 */
export const RemovePrepayOrder = defineTask<RemovePrepayOrderParams, RemovePrepayOrderResult>({
  taskType: 'RemovePrepayOrder',
  effect: 'write',
  findOut: readTheOrder,
})
