// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What IsMainSystemAvailable takes. */
export interface IsMainSystemAvailableParams {
  /** Kind of the main system. */
  readonly systemType: 'RKRef' | 'RKMid' | 'StoreHouse' | 'Sql'
}

/** What IsMainSystemAvailable answers. */
export interface IsMainSystemAvailableResult {
  /** True = available. */
  readonly isAvailable: boolean
}

/**
 * Tell whether the main system of a given type of a restaurant is reachable.
 * Agent 2.9.2.1 and newer.
 */
export const IsMainSystemAvailable = defineTask<IsMainSystemAvailableParams, IsMainSystemAvailableResult>({
  taskType: 'IsMainSystemAvailable',
  effect: 'read',
  result: objectOf<IsMainSystemAvailableResult>({}, ['isAvailable']),
})
