// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/**
 * What ShGetMUnits answers.
 * @experimental Inferred.
 */
export interface ShGetMUnitsResult {
  /** Array names are inferred. */
  readonly mUnitGroups: readonly {
    readonly rid: number
    readonly name: string
    readonly mUnits: readonly {
      readonly rid: number
      readonly name: string
      readonly isBase?: number
      /** Absent for SH5. */
      readonly barCodes?: readonly (Readonly<Record<string, unknown>>)[]
    }[]
  }[]
}

/**
 * List units of measure with their groups.
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const ShGetMUnits = defineTask<object, ShGetMUnitsResult>({
  taskType: 'ShGetMUnits',
  effect: 'read',
})
