import type { Effect } from '@rkeeper-kit/core'
import { taskFacts } from '../generated/facts.ts'
import type { TaskFacts } from './task-facts.ts'

export interface GetTaskResponseParams {
  readonly taskGuid: string
}

/** The stored answer of an asynchronous task, as sent. */
export type GetTaskResponseResult =
  | { readonly finished: false }
  | { readonly finished: true; readonly taskType: string | undefined; readonly taskResponse: unknown }

/** What a task of which only the name is known does. One that the catalogue does not have counts as writing. */
export function effectByName(taskType: string | undefined): Effect {
  const facts: Readonly<Record<string, TaskFacts>> = taskFacts
  return Object.hasOwn(facts, taskType ?? '') ? (facts[taskType ?? '']?.effect ?? 'write') : 'write'
}
