// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/**
 * What SetGlobalTradeItemNumbers takes.
 * @experimental Inferred.
 */
export interface SetGlobalTradeItemNumbersParams {
  readonly items: readonly {
    /** Dish id. */
    readonly id: string
    /** GTINs, separated by ";" (inferred). Source: inferred. */
    readonly code: string
  }[]
}

/** Nothing: SetGlobalTradeItemNumbers succeeded if it was not refused. */
export type SetGlobalTradeItemNumbersResult = undefined

/**
 * Set GTINs of dishes.
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const SetGlobalTradeItemNumbers = defineTask<SetGlobalTradeItemNumbersParams, SetGlobalTradeItemNumbersResult>({
  taskType: 'SetGlobalTradeItemNumbers',
  effect: 'repeatable',
  isFinished: () => true,
})
