// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'
import type { Guid, IsoDate } from '../../wire/values.ts'

/** What ShAlcMenuPrepare takes. */
export interface ShAlcMenuPrepareParams {
  /** GUID of the enterprise in SH. */
  readonly restaurantGuid: Guid
  /** Department GUID in SH (ShGetStores lists departments). */
  readonly placeGuid: Guid
  /** Calculation date; null = today. */
  readonly date?: IsoDate
}

/** What ShAlcMenuPrepare answers. */
export interface ShAlcMenuPrepareResult {
  /** Dishes flagged "for external systems: EGAIS". */
  readonly dishes: readonly {
    /** SH item. */
    readonly guid: Guid
    /** r_keeper item. */
    readonly guidRk: Guid
    readonly name: string
    /** Ingredients marked as alcohol. */
    readonly ingredients: readonly {
      readonly guid: Guid
      readonly guidRk?: Guid
      readonly rid: number
      readonly name: string
      readonly amount: number
    }[]
  }[]
}

/**
 * Cocktail recipe cards for the menu (alcohol accounting).
 * Agent 2.8.5.6 and newer.
 */
export const ShAlcMenuPrepare = defineTask<ShAlcMenuPrepareParams, ShAlcMenuPrepareResult>({
  taskType: 'ShAlcMenuPrepare',
  effect: 'read',
  result: objectOf<ShAlcMenuPrepareResult>({}, ['dishes']),
})
