import type { Effect } from '@rkeeper-kit/core'

export interface GetTaskResponseParams {
  readonly taskGuid: string
}

/** The stored answer of an asynchronous task, as sent. */
export type GetTaskResponseResult =
  | { readonly finished: false }
  | { readonly finished: true; readonly taskType: string | undefined; readonly taskResponse: unknown }

/** What a task of which only the name is known does: reading tasks are named so. */
export function effectByName(taskType: string | undefined): Effect {
  return /^(Sh)?(Get|Is)[A-Z]/.test(taskType ?? '') ? 'read' : 'write'
}
