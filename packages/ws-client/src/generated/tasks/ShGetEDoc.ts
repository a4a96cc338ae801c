// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import type { IsoDate } from '../../wire/values.ts'

/** What ShGetEDoc takes. */
export interface ShGetEDocParams {
  /** Document rid. */
  readonly rid: number
  /** Show a receipt as an issue document: 5 (and 11) = as a return (supplier and consignee swapped), 4 = as an issue (supplier = consignee, consignee = null). The receipt rid then becomes the parent and the document rid is null. */
  readonly type?: 4 | 5 | 11 | null
}

/** What ShGetEDoc answers. */
export interface ShGetEDocResult {
  /** Properties of the own legal entity/KPP. */
  readonly filter: {
    /** FSRAR id of the own KPP. */
    readonly fsRarId?: string
    readonly attributes?: string
  }
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
 * Fetch one EGAIS electronic document.
 * Partly documented by the vendor.
 */
export const ShGetEDoc = defineTask<ShGetEDocParams, ShGetEDocResult>({
  taskType: 'ShGetEDoc',
  effect: 'read',
})
