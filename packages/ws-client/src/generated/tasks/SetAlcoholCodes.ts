// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What SetAlcoholCodes takes. */
export interface SetAlcoholCodesParams {
  readonly items: readonly {
    /** Dish id. */
    readonly id: string
    /** New codes, separated by ";". */
    readonly code: string
  }[]
}

/** Nothing: SetAlcoholCodes succeeded if it was not refused. */
export type SetAlcoholCodesResult = undefined

/**
 * Set alcohol codes of dishes.
 * Agent 2.8.1.10 and newer.
 */
export const SetAlcoholCodes = defineTask<SetAlcoholCodesParams, SetAlcoholCodesResult>({
  taskType: 'SetAlcoholCodes',
  effect: 'repeatable',
  isFinished: () => true,
})
