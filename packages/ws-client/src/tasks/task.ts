import type { Effect } from '@rkeeper-kit/core'
import type { Codec } from '../wire/codec.ts'

export type TaskMode = 'sync' | 'async'

/** How to learn whether a write has happened whose answer was lost. */
export interface FindOut {
  /** A sentence for the error's message. */
  readonly advice: string
  /** For the error's `details`. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** What must be known of a task to understand its answer. */
export interface AnsweredTask<Result> {
  /** The vendor's name, as sent. */
  readonly taskType: string
  readonly effect: Effect
  readonly result: Codec<Result>
  /** Whether an asynchronous answer is complete. Default: it has a `taskResponse`. */
  readonly isFinished?: (taskResponse: unknown) => boolean
}

/** All that the client knows about one task of White Server. */
export interface Task<Params extends object, Result> extends AnsweredTask<Result> {
  /** Mode used unless the call chooses. */
  readonly mode: TaskMode
  /** False for tasks that White Server answers itself: they carry no `sync` or `async` block. */
  readonly addressed: boolean
  readonly params: Codec<Params>
  readonly findOut?: (params: Params) => FindOut
}

const asIs: Codec<never> = {
  decode: (wire) => wire as never,
  encode: (api) => api,
}

/**
 * Describes a task that has no typed method yet; params and result are passed on as they are, money in decimal units.
 *
 * @example
 * const GetTableList = defineTask<object, { tables: { code: number }[] }>({ taskType: 'GetTableList', effect: 'read' })
 * const { tables } = await client.run(GetTableList, {})
 */
export function defineTask<Params extends object, Result>(
  task: Pick<Task<Params, Result>, 'taskType' | 'effect'> & Partial<Task<Params, Result>>,
): Task<Params, Result> {
  return { mode: 'sync', addressed: true, params: asIs, result: asIs, ...task }
}
