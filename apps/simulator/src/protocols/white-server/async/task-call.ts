import type { TaskNeed } from '../../../domain/contract.ts'
import { systemOf } from '../agents/routing.ts'
import type { TaskHandler } from '../tasks/handler.ts'

/** A task on its way to the restaurant: plain JSON but for the handler. */
export interface TaskCall {
  readonly handler: TaskHandler
  readonly taskGuid: string
  readonly objectId: number
  readonly params: object
  readonly timeoutSeconds: number
  /** Object code of whoever asks: multi-agents let some aggregators through. */
  readonly aggregatorId: number
  /** First agent that knows the task; undefined when that is not documented. */
  readonly since: string | undefined
}

interface Address {
  readonly systemName?: string
}

/** What a task needs of an agent. */
export function needOf({ handler, params, objectId, aggregatorId }: TaskCall): TaskNeed {
  const { sync, async } = params as Partial<Record<'sync' | 'async', Address>>
  const { systemName } = sync ?? async ?? {}
  return {
    system: systemOf(handler.taskType),
    taskType: handler.taskType,
    objectId,
    aggregatorId,
    ...(systemName !== undefined && { systemName }),
  }
}
