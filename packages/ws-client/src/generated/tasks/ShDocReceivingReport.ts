// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { listOf, money, objectOf, quantity } from '../../wire/codec.ts'
import type { IsoDate } from '../../wire/values.ts'
import type { Money, Quantity } from '@rkeeper-kit/core'

/** What ShDocReceivingReport takes. */
export interface ShDocReceivingReportParams {
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
    /** 1 = active (activated by the receiver). */
    readonly active?: number
    /** Payment term. */
    readonly dueDate?: number
    /** Not supported by SH5. */
    readonly note?: string
    /** Document code; the only code part in SH5. */
    readonly textCode?: string
    /** Numeric part of the code (SH4). */
    readonly numCode?: string
  }
}

/** What ShDocReceivingReport answers. */
export type ShDocReceivingReportResult = Readonly<Record<string, unknown>>

/**
 * Create a goods receipt document.
 * Partly documented by the vendor.
 */
export const ShDocReceivingReport = defineTask<ShDocReceivingReportParams, ShDocReceivingReportResult>({
  taskType: 'ShDocReceivingReport',
  effect: 'write',
  params: objectOf<ShDocReceivingReportParams>({ doc: objectOf<NonNullable<ShDocReceivingReportParams['doc']>>({ items: listOf(objectOf<NonNullable<NonNullable<ShDocReceivingReportParams['doc']>['items']>[number]>({ quantity, sum: money, vatSum: money })) }) }),
})
