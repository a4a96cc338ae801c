// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/**
 * What GetMaketStatus answers.
 * @experimental Inferred.
 */
export type GetMaketStatusResult = Readonly<Record<string, unknown>>

/**
 * Status of print layouts ("maket") or of a layout job.
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const GetMaketStatus = defineTask<object, GetMaketStatusResult>({
  taskType: 'GetMaketStatus',
  effect: 'read',
})
