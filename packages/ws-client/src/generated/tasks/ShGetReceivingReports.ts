// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import type { IsoDate } from '../../wire/values.ts'

/** What ShGetReceivingReports takes. */
export interface ShGetReceivingReportsParams {
  /** First day, YYYY-MM-DD. */
  readonly startDate: IsoDate
  /** Last day. */
  readonly endDate: IsoDate
}

/** What ShGetReceivingReports answers. */
export interface ShGetReceivingReportsResult {
  readonly reports: readonly {
    /** Document rid. */
    readonly rid: string
  }[]
}

/**
 * List goods receipts of a period.
 * Partly documented by the vendor.
 */
export const ShGetReceivingReports = defineTask<ShGetReceivingReportsParams, ShGetReceivingReportsResult>({
  taskType: 'ShGetReceivingReports',
  effect: 'read',
})
