// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { listOf, money, objectOf, quantity } from '../../wire/codec.ts'
import type { IsoDate } from '../../wire/values.ts'
import type { Money, Quantity } from '@rkeeper-kit/core'

/** What ShDocDashingReport takes. */
export interface ShDocDashingReportParams {
  /** Document. */
  readonly doc: {
    readonly items: readonly {
      /** Goods rid. */
      readonly rid: number
      readonly quantity: Quantity
      /** Unit of measure rid. */
      readonly mu: number
      /** Sum. */
      readonly sum: Money
      /** VAT sum. */
      readonly vatSum?: Money
      /** VAT rate, must exist in StoreHouse as a standard rate. */
      readonly vatrate?: number
    }[]
    /** YYYY-MM-DD. */
    readonly date: IsoDate
    /** Correspondent rid. */
    readonly corr: number
    /** Store/department rid. */
    readonly store: number
    /** Activity flag. */
    readonly active?: number
    /** Payment term. */
    readonly dueDate?: number
    /** Not supported by SH5. */
    readonly note?: string
    /** Document code; the only code part in SH5. */
    readonly textCode?: string
    /** Numeric code part (SH4). */
    readonly numCode?: string
  }
}

/** What ShDocDashingReport answers. */
export type ShDocDashingReportResult = Readonly<Record<string, unknown>>

/**
 * Create an outgoing goods document (issue note).
 * Partly documented by the vendor.
 */
export const ShDocDashingReport = defineTask<ShDocDashingReportParams, ShDocDashingReportResult>({
  taskType: 'ShDocDashingReport',
  effect: 'write',
  params: objectOf<ShDocDashingReportParams>({ doc: objectOf<NonNullable<ShDocDashingReportParams['doc']>>({ items: listOf(objectOf<NonNullable<NonNullable<ShDocDashingReportParams['doc']>['items']>[number]>({ quantity, sum: money, vatSum: money })) }) }),
})
