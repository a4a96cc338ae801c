import type { RkeeperError } from '@rkeeper-kit/core'
import type { Envelope } from '../envelope/envelope.ts'
import { errorIn } from '../runner/answer.ts'
import { effectByName } from '../tasks/get-task-response.ts'

/** What to read: answers of asynchronous tasks, events, or both. */
export type QueueType = 'AllQueues' | 'TaskQueue' | 'EventQueue'

interface TaskHead {
  readonly taskGuid: string | undefined
  readonly taskType: string | undefined
  readonly objectId: number | undefined
}

/** One message of the queue, contents as sent. */
export type QueueMessage =
  | ({ readonly kind: 'task'; readonly taskResponse: unknown } & TaskHead)
  | ({ readonly kind: 'failed task'; readonly error: RkeeperError } & TaskHead)
  /** What an `eventResponse` holds is not documented. */
  | { readonly kind: 'event'; readonly objectId: number | undefined; readonly eventResponse: unknown }

/**
 * Reads one answer of the queue; undefined when it is empty.
 * @throws what the question itself was refused with
 */
export function readMessage(envelope: Envelope): QueueMessage | undefined {
  const { responseCommon, taskResponse, eventResponse } = envelope
  const { taskGuid, taskType, objectId, asyncCode } = responseCommon
  const head = { taskGuid, taskType, objectId }
  const error = errorIn(envelope, {
    taskType: taskType ?? 'ListenQueue',
    effect: taskType ? effectByName(taskType) : 'read',
    objectId,
    taskGuid,
  })
  if (error && taskGuid === undefined) throw error
  if (error) return { kind: 'failed task', error, ...head }
  if (asyncCode === 'NoOperations') return undefined
  if (taskType === 'Event') return { kind: 'event', objectId, eventResponse }
  return { kind: 'task', taskResponse, ...head }
}
