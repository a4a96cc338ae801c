// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import { money, objectOf } from '../../wire/codec.ts'
import type { Guid } from '../../wire/values.ts'
import type { Money } from '@rkeeper-kit/core'

/** What IntentPayOrder takes. */
export interface IntentPayOrderParams {
  /** Till (cash station) id. Absent: the station from the restaurant settings in the WS admin panel. If the station belongs to a different mid than the one in the "order creation parameters", put that mid in systemName. */
  readonly cashStationId?: number
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** Currency of the intent receipt. */
  readonly currencyGuid: Guid
  /** Receipt sum in that currency. */
  readonly amount: Money
}

/** Nothing: IntentPayOrder succeeded if it was not refused. */
export type IntentPayOrderResult = undefined

/**
 * Print an "intent receipt" (provisional fiscal receipt) for an order.
 * Agent 2.10.8.9 and newer.
 */
export const IntentPayOrder = defineTask<IntentPayOrderParams, IntentPayOrderResult>({
  taskType: 'IntentPayOrder',
  effect: 'write',
  params: objectOf<IntentPayOrderParams>({ amount: money }),
  findOut: readTheOrder,
})
