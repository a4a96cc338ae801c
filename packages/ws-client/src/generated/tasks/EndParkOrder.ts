// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/**
 * What EndParkOrder takes.
 * @experimental Inferred.
 */
export interface EndParkOrderParams {
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
}

/**
 * What EndParkOrder answers.
 * @experimental Inferred.
 */
export type EndParkOrderResult = Readonly<Record<string, unknown>>

/**
 * End the "parking" (hold) of an order.
 * Agent 2.10.2.5 and newer.
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const EndParkOrder = defineTask<EndParkOrderParams, EndParkOrderResult>({
  taskType: 'EndParkOrder',
  effect: 'write',
  findOut: readTheOrder,
})
