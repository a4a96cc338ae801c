// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import type { IsoDate } from '../../wire/values.ts'

/** What ShGetEDocs takes. */
export interface ShGetEDocsParams {
  /** yyyy-MM-dd. */
  readonly dateFrom: IsoDate
  /** yyyy-MM-dd. */
  readonly dateTo: IsoDate
  /** Own legal entity rid. */
  readonly rid: number
  /** Rid of the counterparty specification (KPP). */
  readonly kppRid: number
  /** Bit mask of states: 1 confirmed, 2 discrepancy, 4 refused, 8 cancelled, 16 not processed; null = all. */
  readonly mask?: number | null
}

/** What ShGetEDocs answers. */
export interface ShGetEDocsResult {
  /** Properties of the own legal entity/KPP. */
  readonly filter: {
    /** FSRAR id of the own KPP. */
    readonly fsRarId?: string
    readonly attributes?: string
  }
  readonly invoices: readonly {
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
  }[]
}

/**
 * List EGAIS electronic documents (EDocs).
 * Partly documented by the vendor.
 */
export const ShGetEDocs = defineTask<ShGetEDocsParams, ShGetEDocsResult>({
  taskType: 'ShGetEDocs',
  effect: 'read',
})
