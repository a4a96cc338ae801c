// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/**
 * What ShDelDocReceivingReport takes.
 * @experimental Inferred.
 */
export interface ShDelDocReceivingReportParams {
  /** Document rid. */
  readonly docRid: number
}

/**
 * What ShDelDocReceivingReport answers.
 * @experimental Inferred.
 */
export type ShDelDocReceivingReportResult = Readonly<Record<string, unknown>>

/**
 * Delete a goods receipt document.
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const ShDelDocReceivingReport = defineTask<ShDelDocReceivingReportParams, ShDelDocReceivingReportResult>({
  taskType: 'ShDelDocReceivingReport',
  effect: 'write',
  mode: 'async',
})
