// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'
import type { Guid, IsoDate } from '../../wire/values.ts'

/** What ShAlcListPrepare takes. */
export interface ShAlcListPrepareParams {
  /** GUID of the enterprise in SH. */
  readonly restaurantGuid: Guid
  /** GUID of the point of sale in SH. */
  readonly placeGuid: Guid
  /** Calculation date; null = today. */
  readonly date?: IsoDate
  readonly dishes: readonly {
    /** r_keeper dish. */
    readonly rkGuid: Guid
    /** Amount in the order unit, portion by default. */
    readonly amount: number
  }[]
}

/** What ShAlcListPrepare answers. */
export interface ShAlcListPrepareResult {
  readonly dishes: readonly {
    readonly guid: Guid
    readonly amount: number
    readonly ingredients: readonly {
      readonly guid: Guid
      readonly guidRk?: Guid
      readonly rid: number
      readonly name: string
      readonly amount: number
      /** Alcohol codes. */
      readonly alcCodes?: readonly string[]
    }[]
  }[]
}

/**
 * Cocktail recipe cards for a given list of dishes and amounts (alcohol accounting).
 * Agent 2.8.5.4 and newer.
 */
export const ShAlcListPrepare = defineTask<ShAlcListPrepareParams, ShAlcListPrepareResult>({
  taskType: 'ShAlcListPrepare',
  effect: 'read',
  result: objectOf<ShAlcListPrepareResult>({}, ['dishes']),
})
