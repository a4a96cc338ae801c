// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What ShDelDocDashingReport takes. */
export interface ShDelDocDashingReportParams {
  /** Document rid. */
  readonly docRid: number
}

/** What ShDelDocDashingReport answers. */
export type ShDelDocDashingReportResult = Readonly<Record<string, unknown>>

/** Delete an outgoing goods document. */
export const ShDelDocDashingReport = defineTask<ShDelDocDashingReportParams, ShDelDocDashingReportResult>({
  taskType: 'ShDelDocDashingReport',
  effect: 'write',
  mode: 'async',
})
