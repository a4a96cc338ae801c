// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What RunSqlProc takes. */
export interface RunSqlProcParams {
  /** Full procedure name. */
  readonly procName: string
  /** Parameters of the procedure/function. */
  readonly params?: readonly {
    readonly name: string
    readonly value: string
  }[]
}

/** What RunSqlProc answers. */
export interface RunSqlProcResult {
  readonly queryResult: {
    /** Result records. */
    readonly rows: readonly (Readonly<Record<string, unknown>>)[]
  }
}

/** Run a stored procedure and return its rows (reserved for the RkReports aggregator). */
export const RunSqlProc = defineTask<RunSqlProcParams, RunSqlProcResult>({
  taskType: 'RunSqlProc',
  effect: 'write',
  result: objectOf<RunSqlProcResult>({}, ['queryResult']),
})
