// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/** What StartParkOrder takes. */
export interface StartParkOrderParams {
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
}

/** What StartParkOrder answers. */
export type StartParkOrderResult = Readonly<Record<string, unknown>>

/**
 * Start "parking" an order (put it on hold).
 * Agent 2.10.2.5 and newer.
 */
export const StartParkOrder = defineTask<StartParkOrderParams, StartParkOrderResult>({
  taskType: 'StartParkOrder',
  effect: 'write',
  findOut: readTheOrder,
})
