// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What GetTableList answers. */
export interface GetTableListResult {
  readonly tables: readonly {
    readonly maxGuests: number
    readonly name: string
    /** Use as order.tableCode. */
    readonly code: number
    readonly hallName: string
  }[]
}

/**
 * List the tables of a restaurant.
 * Agent 2.8.5.11 and newer.
 */
export const GetTableList = defineTask<object, GetTableListResult>({
  taskType: 'GetTableList',
  effect: 'read',
  result: objectOf<GetTableListResult>({}, ['tables']),
})
