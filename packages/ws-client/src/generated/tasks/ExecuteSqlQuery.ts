// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What ExecuteSqlQuery takes. */
export interface ExecuteSqlQueryParams {
  /** Connection string name in the agent configuration. Default "RKeeperReportService". */
  readonly connectionStringName?: string
  /** Command type. */
  readonly procType: 'storedProcedure' | 'function'
  /** Name of the procedure or function. */
  readonly procName: string
  /** Parameters of the procedure/function. */
  readonly params?: readonly {
    readonly name: string
    readonly value: string
  }[]
}

/** What ExecuteSqlQuery answers. */
export interface ExecuteSqlQueryResult {
  /** Result records. */
  readonly rows?: readonly (Readonly<Record<string, unknown>>)[]
}

/** Run a stored procedure or function through a connection string of the agent configuration; for certain aggregators it is forwarded to r_k Cloud and needs no connected agent. */
export const ExecuteSqlQuery = defineTask<ExecuteSqlQueryParams, ExecuteSqlQueryResult>({
  taskType: 'ExecuteSqlQuery',
  effect: 'write',
})
