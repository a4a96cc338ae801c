// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import type { IsoDate } from '../../wire/values.ts'

/**
 * What ShUpdEDoc takes.
 * @experimental Inferred.
 */
export interface ShUpdEDocParams {
  /** Document as returned by ShGetEDoc (inferred from the StoreHouse procedure UpdEDoc). Source: inferred. */
  readonly invoice: {
    /** Document rid (null when a receipt is shown as an issue document). */
    readonly rid: number | null
    /** yyyy-MM-dd. */
    readonly invoiceDate?: IsoDate
    /** yyyy-MM-dd. */
    readonly shipmentDate?: IsoDate
    readonly packedFlag?: number
    readonly wayBillRegId?: string
    readonly identityEgais?: string
    readonly numberEgais?: string
    readonly comment?: string
    readonly xmlVersion?: number
    readonly options?: unknown | null
    readonly wbTypeEgais?: number
    readonly docType?: number
    /** Supplier. */
    readonly supplierEgais?: {
      readonly rid: number
      readonly type?: number
      readonly codeEgais?: string
      readonly fullName?: string
      readonly shortName?: string
      readonly inn?: string
    }
  }
}

/**
 * What ShUpdEDoc answers.
 * @experimental Inferred.
 */
export type ShUpdEDocResult = Readonly<Record<string, unknown>>

/**
 * Update an EGAIS electronic document.
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const ShUpdEDoc = defineTask<ShUpdEDocParams, ShUpdEDocResult>({
  taskType: 'ShUpdEDoc',
  effect: 'write',
})
