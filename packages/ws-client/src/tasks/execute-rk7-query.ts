import { objectOf } from '../wire/codec.ts'
import { defineTask } from './task.ts'

export interface ExecuteRk7QueryParams {
  /** The whole `RK7Query` document: UTF-8, in base64. */
  readonly base64: string
}

export interface ExecuteRk7QueryResult {
  /** The `RK7QueryResult` document in base64. Refusals of the till are inside of it. */
  readonly base64: string
}

/**
 * Runs an XML query at the till. It counts as a write, because the document may hold anything; say `effect: 'read'` in
 * the call's options where it changes nothing. `rk7Transport` does the encoding.
 */
export const ExecuteRk7Query = defineTask<ExecuteRk7QueryParams, ExecuteRk7QueryResult>({
  taskType: 'ExecuteRk7Query',
  effect: 'write',
  result: objectOf<ExecuteRk7QueryResult>({}, ['base64']),
})
