import {
  type CallOptions,
  type Clock,
  isRateLimitError,
  isUnavailableError,
  isUnexpectedResponseError,
  OutcomeUnknownError,
  type RkeeperError,
  UnavailableError,
} from '@rkeeper-kit/core'
import type { Envelope } from '../envelope/envelope.ts'
import { readFailure } from '../errors/failure.ts'
import { reactionTo } from '../errors/reaction.ts'
import type { FailedCall } from '../errors/to-error.ts'
import type { AnsweredTask } from '../tasks/task.ts'
import { errorIn } from './answer.ts'
import { type PollingOptions, pollingDelay } from './polling.ts'
import type { TaskAnswer, TaskRunner } from './task-runner.ts'

/** How an asynchronous task stands. */
export type TaskStatus<Result> =
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: RkeeperError }

export interface WaitOptions extends Pick<CallOptions, 'signal' | 'headers'> {
  readonly polling?: PollingOptions
}

export interface SubmittedTaskParts<Result> {
  readonly runner: TaskRunner
  readonly clock: Clock
  readonly task: AnsweredTask<Result>
  readonly taskGuid: string
  readonly call: FailedCall
  readonly polling: PollingOptions
  /** Shortest time between two questions, in milliseconds, so that polling leaves room under the limit. */
  readonly spacing: number
}

/** An asynchronous task that White Server has taken in. Its GUID is enough to ask again after a restart. */
export class SubmittedTask<Result> {
  readonly #parts: SubmittedTaskParts<Result>

  constructor(parts: SubmittedTaskParts<Result>) {
    this.#parts = { ...parts, call: { ...parts.call, taskGuid: parts.taskGuid } }
  }

  get taskGuid(): string {
    return this.#parts.taskGuid
  }

  get taskType(): string {
    return this.#parts.task.taskType
  }

  /**
   * Asks once how the task stands. A failure of the task is a status, a failure to ask is thrown.
   */
  async status(options: WaitOptions = {}): Promise<TaskStatus<Result>> {
    const { runner, task, call } = this.#parts
    const envelope = await this.#ask(options)
    if (!envelope) return { state: 'running' }
    const error = errorIn(envelope, call)
    if (error) return { state: 'failed', error }
    return { state: 'done', result: runner.decode(task, envelope, call).result }
  }

  /**
   * Waits for the result, asking again and again.
   * @throws what the task failed with; where a write has not been heard of in time, `OutcomeUnknownError`
   */
  async wait(options: WaitOptions = {}): Promise<Result> {
    return (await this.answer(options)).result
  }

  /** Like {@link wait}, with the head of the answer. */
  async answer(options: WaitOptions = {}): Promise<TaskAnswer<Result>> {
    const { runner, task, call } = this.#parts
    const envelope = await this.#finished(options)
    const error = errorIn(envelope, call)
    if (error) throw error
    return runner.decode(task, envelope, call)
  }

  async #finished(options: WaitOptions): Promise<Envelope> {
    const { clock, spacing } = this.#parts
    const polling = { ...this.#parts.polling, ...options.polling }
    const limit = polling.limit ?? 150_000
    const deadline = clock.now() + limit
    try {
      for (let n = 0; ; n++) {
        const delay = pollingDelay(polling, n, spacing)
        if (clock.now() + delay > deadline) break
        await clock.sleep(delay, options.signal)
        const envelope = await this.#askPatiently(options)
        if (envelope) return envelope
      }
    } catch (error) {
      throw this.#lost('the waiting was broken off', error)
    }
    throw this.#lost(`no answer within ${Math.round(limit / 1000)} s`)
  }

  /** A question that fails is no reason to give a task up: the next one may get through. */
  async #askPatiently(options: WaitOptions): Promise<Envelope | undefined> {
    try {
      return await this.#ask(options)
    } catch (error) {
      if (isUnavailableError(error) || isRateLimitError(error) || isUnexpectedResponseError(error))
        return undefined
      throw error
    }
  }

  /** The stored answer; undefined while there is none. */
  async #ask(options: WaitOptions): Promise<Envelope | undefined> {
    const { runner, task, taskGuid } = this.#parts
    const envelope = await runner.ask({ taskType: 'GetTaskResponse', params: { taskGuid } }, options)
    const failure = readFailure(envelope.error)
    if (failure) {
      const about = envelope.responseCommon.taskGuid === taskGuid
      const own = !about && ['fix request', 'authenticate'].includes(reactionTo(failure))
      if (own) throw errorIn(envelope, { taskType: 'GetTaskResponse', effect: 'read', taskGuid })
      return envelope
    }
    if (envelope.responseCommon.asyncCode === 'NoOperations') return undefined
    const finished = task.isFinished ?? ((taskResponse) => taskResponse !== undefined)
    return finished(envelope.taskResponse) ? envelope : undefined
  }

  /** A read may simply be repeated; a write goes on at the restaurant although nobody waits for it here any more. */
  #lost(why: string, cause?: unknown): unknown {
    const { call, taskGuid } = this.#parts
    if (call.effect !== 'write') {
      return (
        cause ?? new UnavailableError(`${call.taskType} (task ${taskGuid}): ${why}`, this.#errorOptions())
      )
    }
    const message = `${call.taskType} (task ${taskGuid}): ${why}; it may still be executed. Ask for the task again, or find out otherwise. ${call.findOut ?? ''}`
    return new OutcomeUnknownError(message.trim(), { ...this.#errorOptions(), cause })
  }

  #errorOptions() {
    const { call, taskGuid } = this.#parts
    return {
      requestId: taskGuid,
      operation: call.taskType,
      details: { ...call.facts, objectId: call.objectId },
    }
  }
}
