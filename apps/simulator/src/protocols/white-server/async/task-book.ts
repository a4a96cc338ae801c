import { slot } from '../../../core/store.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type AnswerBody, plainGuid } from '../answer/envelope.ts'
import { badRequest } from '../answer/refusal.ts'
import type { WhiteServerDeps } from '../deps.ts'
import { createResultQueue } from '../queue/result-queue.ts'
import { handlers } from '../tasks/index.ts'
import type { TaskCall } from './task-call.ts'
import type { BegunTask, TaskRunner } from './task-runner.ts'

/** An asynchronous task as the state keeps it. Times in milliseconds since the epoch. */
interface StoredTask {
  readonly taskType: string
  readonly objectId: number
  readonly params: object
  readonly aggregatorId: number
  readonly since?: string
  /** Name of the caller's key: nobody else gets the answer. */
  readonly owner: string
  /** When it becomes a `Timeout`. */
  readonly deadline: number
  /** Who works on it, once somebody does. */
  readonly begun?: BegunTask
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
export function createTaskBook({ world, settings }: WhiteServerDeps, runner: TaskRunner): TaskBook {
  const tasks = slot<Record<string, StoredTask>>(world.store, 'white-server/tasks', () => ({}))

  const put = (taskGuid: string, changes: Partial<StoredTask>): void => {
    const task = tasks()[taskGuid]
    if (task) tasks()[taskGuid] = { ...task, ...changes }
  }

  const finish = (taskGuid: string, answer: AnswerBody): void => {
    const task = tasks()[taskGuid]
    if (!task) return
    put(taskGuid, { finished: { at: world.clock.now(), answer } })
    if (settings.whiteServer.queue) createResultQueue(world.store).putAnswer(task.owner, answer)
  }

  const forgetOld = (): void => {
    const before = world.clock.now() - settings.whiteServer.taskLifetimeSeconds * 1000
    for (const [taskGuid, { finished }] of Object.entries(tasks())) {
      if (finished && finished.at <= before) delete tasks()[taskGuid]
    }
  }

  /** A fault of the simulator: the journal has the rest. */
  const internalError = ({ taskGuid, handler: { taskType }, objectId }: TaskCall): AnswerBody => ({
    error: { wsError: { code: 'InternalError' } },
    responseCommon: { taskGuid, taskType, objectId },
  })

  const lookAgain = (taskGuid: string, at: number): void => world.jobs.schedule(at, jobKind, { taskGuid })

  /** Gives the task to an agent, or says when to try again. */
  const begin = (call: TaskCall, deadline: number): void => {
    const { taskGuid, handler } = call
    const now = world.clock.now()
    try {
      const begun =
        handler.place === 'server'
          ? { doneAt: now + settings.whiteServer.taskSeconds * 1000 }
          : runner.begin(call, settings.whiteServer.taskSeconds)
      if (begun) put(taskGuid, { begun })
      lookAgain(taskGuid, Math.min(begun?.doneAt ?? now + lookEvery, deadline))
    } catch (error) {
      finish(taskGuid, runner.refused(call, error))
    }
  }

  const work = async ({ taskGuid }: { taskGuid: string }): Promise<void> => {
    const task = tasks()[taskGuid]
    const handler = task && handlers.get(task.taskType)
    if (!task || !handler || task.finished) return
    const { aggregatorId, begun, deadline, objectId, params, since } = task
    const call = { handler, taskGuid, objectId, params, aggregatorId, since, timeoutSeconds: 0 }
    const now = world.clock.now()
    if (now >= deadline && !(begun && begun.doneAt <= deadline)) {
      if (begun) runner.finishLate(call, begun)
      return finish(taskGuid, runner.refused(call, new DomainError('agentTimeout')))
    }
    if (!begun) return begin(call, deadline)
    if (now < begun.doneAt) return lookAgain(taskGuid, Math.min(begun.doneAt, deadline))
    try {
      finish(taskGuid, await runner.perform(call, begun.agent))
    } catch (error) {
      finish(taskGuid, internalError(call))
      throw error
    }
  }
  world.jobs.on(jobKind, work)

  return {
    submit(call, owner) {
      forgetOld()
      const { taskGuid, handler, objectId, params, aggregatorId, since, timeoutSeconds } = call
      const deadline = world.clock.now() + timeoutSeconds * 1000
      const known = since === undefined ? {} : { since }
      tasks()[taskGuid] = {
        taskType: handler.taskType,
        objectId,
        params,
        aggregatorId,
        ...known,
        owner,
        deadline,
      }
      begin(call, deadline)
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
