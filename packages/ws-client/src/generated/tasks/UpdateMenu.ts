// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What UpdateMenu answers. */
export interface UpdateMenuResult {
  /** Only "Updated"; any other outcome is reported as an error. */
  readonly status: 'Updated'
}

/** Ask White Server to refresh its cached menu outside the schedule. */
export const UpdateMenu = defineTask<object, UpdateMenuResult>({
  taskType: 'UpdateMenu',
  effect: 'repeatable',
  mode: 'async',
  result: objectOf<UpdateMenuResult>({}, ['status']),
})
