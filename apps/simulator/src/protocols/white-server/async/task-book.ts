import { slot } from '../../../core/store.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type AnswerBody, plainGuid } from '../answer/envelope.ts'
import { errorBodyOf } from '../answer/error-body.ts'
import { badRequest } from '../answer/refusal.ts'
import type { WhiteServerDeps } from '../deps.ts'
import { createResultQueue } from '../queue/result-queue.ts'
import { handlers } from '../tasks/index.ts'
import { runTask, type TaskCall } from './run-task.ts'

/** An asynchronous task as the state keeps it. Times in milliseconds since the epoch. */
interface StoredTask {
  readonly taskType: string
  readonly objectId: number
  readonly params: object
  /** Name of the caller's key: nobody else gets the answer. */
  readonly owner: string
  /** When the agent is done with it, should it be on line. */
  readonly dueAt: number
  /** When it becomes a `Timeout`. */
  readonly deadline: number
  readonly finished?: { readonly at: number; readonly answer: AnswerBody }
}

export interface TaskBook {
  submit(call: TaskCall, owner: string): void
  /** The stored answer; undefined while there is none. Throws `BadRequest` for a task that is not known, or not any more. */
  answerOf(taskGuid: string, owner: string): AnswerBody | undefined
}

const jobKind = 'white-server/task'
/** How often a task looks whether a silent agent is back, in milliseconds. */
const lookEvery = 1000

/** Keeps asynchronous tasks, runs them on the simulator's clock, and keeps their answers for a time. */
export function createTaskBook(deps: WhiteServerDeps): TaskBook {
  const { world, settings, domain } = deps
  const tasks = slot<Record<string, StoredTask>>(world.store, 'white-server/tasks', () => ({}))

  const finish = (taskGuid: string, answer: AnswerBody): void => {
    const task = tasks()[taskGuid]
    if (!task) return
    tasks()[taskGuid] = { ...task, finished: { at: world.clock.now(), answer } }
    if (settings.whiteServer.queue) createResultQueue(world.store).putAnswer(task.owner, answer)
  }

  const forgetOld = (): void => {
    const before = world.clock.now() - settings.whiteServer.taskLifetimeSeconds * 1000
    for (const [taskGuid, { finished }] of Object.entries(tasks())) {
      if (finished && finished.at <= before) delete tasks()[taskGuid]
    }
  }

  /** A fault of the simulator: the journal has the rest. */
  const internalError = (taskGuid: string, { taskType, objectId }: StoredTask): AnswerBody => ({
    error: { wsError: { code: 'InternalError' } },
    responseCommon: { taskGuid, taskType, objectId },
  })

  const timedOut = (taskGuid: string, { taskType, objectId }: StoredTask): AnswerBody => {
    const error = errorBodyOf(new DomainError('agentTimeout'), settings.serverLanguage)
    return { ...(error && { error }), responseCommon: { taskGuid, taskType, objectId } }
  }

  const work = async ({ taskGuid }: { taskGuid: string }): Promise<void> => {
    const task = tasks()[taskGuid]
    const handler = task && handlers.get(task.taskType)
    if (!task || !handler || task.finished) return
    const now = world.clock.now()
    const away = handler.place === 'till' && !domain.agent.online
    if (!away && now >= task.dueAt) {
      const call = { handler, taskGuid, objectId: task.objectId, params: task.params, timeoutSeconds: 0 }
      try {
        return finish(taskGuid, await runTask(deps, call))
      } catch (error) {
        finish(taskGuid, internalError(taskGuid, task))
        throw error
      }
    }
    if (now >= task.deadline) return finish(taskGuid, timedOut(taskGuid, task))
    const next = away ? now + lookEvery : task.dueAt
    world.jobs.schedule(Math.min(next, task.deadline), jobKind, { taskGuid })
  }
  world.jobs.on(jobKind, work)

  return {
    submit({ handler, taskGuid, objectId, params, timeoutSeconds }, owner) {
      forgetOld()
      const now = world.clock.now()
      const deadline = now + timeoutSeconds * 1000
      const seconds = settings.whiteServer.taskSeconds + (handler.delay?.(settings) ?? 0)
      const dueAt = now + seconds * 1000
      tasks()[taskGuid] = { taskType: handler.taskType, objectId, params, owner, dueAt, deadline }
      world.jobs.schedule(Math.min(dueAt, deadline), jobKind, { taskGuid })
    },
    answerOf(taskGuid, owner) {
      forgetOld()
      const task = tasks()[plainGuid(taskGuid)]
      if (task?.owner !== owner)
        throw badRequest(`There is no task with the GUID ${taskGuid}, or not any more.`)
      return task.finished?.answer
    },
  }
}
