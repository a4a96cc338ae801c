// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What ShGetGRemns takes. */
export interface ShGetGRemnsParams {
  /** Report filter. */
  readonly filter: {
    /** Report date. */
    readonly date: string
    /** 0 none, 1 departments, 2 own legal entities, 3 enterprises. */
    readonly groupingByStores?: number
    /** Bit flags: 1 include goods without operations, 2 exclude goods with operations, 4 base units instead of report units. */
    readonly operFilter?: number
    /** 0 any quantity, 1 quantity > 0, 2 quantity = ... (rest not visible). Source: partly documented. */
    readonly countFilter?: number
    readonly groupingByGoodGroups?: number
    readonly currencyRid?: number
    readonly goodGroupRid?: number
    readonly goodGroupName?: string
  }
  /** Own legal entities. */
  readonly ownLegalEntities?: readonly {
    readonly rid: number
    /** Tax number. */
    readonly inn?: string
    readonly name?: string
    readonly externalAttributes?: string
    readonly typeMask?: number
  }[]
  /** Enterprises. */
  readonly companies?: readonly {
    readonly rid: number
    /** Tax number. */
    readonly inn?: string
    readonly name?: string
    readonly externalAttributes?: string
    readonly typeMask?: number
  }[]
  /** Departments. */
  readonly divisions?: readonly {
    readonly rid: number
    /** Tax number. */
    readonly inn?: string
    readonly name?: string
    readonly externalAttributes?: string
    readonly typeMask?: number
  }[]
}

/** What ShGetGRemns answers. */
export type ShGetGRemnsResult = Readonly<Record<string, unknown>>

/**
 * Stock balances by store (StoreHouse GRemns report).
 * Partly documented by the vendor.
 */
export const ShGetGRemns = defineTask<ShGetGRemnsParams, ShGetGRemnsResult>({
  taskType: 'ShGetGRemns',
  effect: 'read',
})
