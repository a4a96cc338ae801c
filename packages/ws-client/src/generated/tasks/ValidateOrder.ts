// Generated from the catalogue by tools/codegen. Do not edit.
import { newOrderCodec, type NewOrder } from '../../tasks/create-order.ts'
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/**
 * What ValidateOrder takes.
 * @experimental Inferred.
 */
export interface ValidateOrderParams {
  /** Same model as CreateOrder.order (inferred). Source: inferred. */
  readonly order: NewOrder
}

/**
 * What ValidateOrder answers.
 * @experimental Inferred.
 */
export type ValidateOrderResult = Readonly<Record<string, unknown>>

/**
 * Check an order before creating it (price calculation / dish availability).
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const ValidateOrder = defineTask<ValidateOrderParams, ValidateOrderResult>({
  taskType: 'ValidateOrder',
  effect: 'read',
  params: objectOf<ValidateOrderParams>({ order: newOrderCodec }),
})
