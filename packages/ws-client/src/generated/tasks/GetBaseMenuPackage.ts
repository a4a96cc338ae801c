// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What GetBaseMenuPackage answers. */
export interface GetBaseMenuPackageResult {
  /** Stored on the server, stripped from the answer to the aggregator. */
  readonly menuPackage?: string
}

/** Internal: fetch menu reference books from the agent into White Server (never returned to the aggregator). */
export const GetBaseMenuPackage = defineTask<object, GetBaseMenuPackageResult>({
  taskType: 'GetBaseMenuPackage',
  effect: 'read',
})
