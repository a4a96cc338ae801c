// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/**
 * What ShGetGoodGroups takes.
 * @experimental Inferred.
 */
export interface ShGetGoodGroupsParams {
  /** Parent group (API v1 has PARAM goodgroup_rid). Source: inferred. */
  readonly goodGroupRid?: number
}

/**
 * What ShGetGoodGroups answers.
 * @experimental Inferred.
 */
export interface ShGetGoodGroupsResult {
  /** Name of the array is inferred. */
  readonly groups: readonly {
    readonly rid: number
    readonly name: string
    /** Parent group rid. */
    readonly parent?: string
  }[]
}

/**
 * List StoreHouse goods groups.
 * @experimental The vendor lists the task without describing it: its fields are inferred.
 */
export const ShGetGoodGroups = defineTask<ShGetGoodGroupsParams, ShGetGoodGroupsResult>({
  taskType: 'ShGetGoodGroups',
  effect: 'read',
})
