// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What ShExecuteProcedure takes. */
export interface ShExecuteProcedureParams {
  /** StoreHouse Web API request object; carries the procedure name (procName), which is checked against the whitelist. */
  readonly query: Readonly<Record<string, unknown>>
}

/** What ShExecuteProcedure answers. */
export type ShExecuteProcedureResult = Readonly<Record<string, unknown>>

/** Run one of the whitelisted StoreHouse server procedures. */
export const ShExecuteProcedure = defineTask<ShExecuteProcedureParams, ShExecuteProcedureResult>({
  taskType: 'ShExecuteProcedure',
  effect: 'write',
})
