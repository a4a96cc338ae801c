// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import type { IsoDate } from '../../wire/values.ts'

/** What ShRepBillOfBalance takes. */
export interface ShRepBillOfBalanceParams {
  readonly reportParams: {
    readonly reportDate: {
      /** YYYY-MM-DD. */
      readonly date: IsoDate
    }
    readonly goodsGroup?: {
      /** Goods group. */
      readonly rid?: number
      /** 1 = include nested groups. */
      readonly withNestedGroups?: number
    }
    readonly category?: {
      readonly mainRid?: number | null
      readonly bookeepingRid?: number | null
    }
    readonly classify?: {
      readonly itemRid?: number
    }
    readonly store?: {
      readonly rid?: number
      readonly groupRid?: number
    }
    readonly currency?: {
      readonly rid?: number
    }
    readonly constraints?: {
      /** Grouping; values differ strongly in SH5. */
      readonly groupFor?: string
      readonly onlyWithMovementForStore?: number
    }
    readonly remnants?: {
      readonly condition?: string
      readonly value?: string
    }
  }
}

/** What ShRepBillOfBalance answers. */
export type ShRepBillOfBalanceResult = Readonly<Record<string, unknown>>

/**
 * StoreHouse report "balance sheet of stock" (older reporting call, see ShGetGRemns).
 * Partly documented by the vendor.
 */
export const ShRepBillOfBalance = defineTask<ShRepBillOfBalanceParams, ShRepBillOfBalanceResult>({
  taskType: 'ShRepBillOfBalance',
  effect: 'read',
  mode: 'async',
})
