import { type Effect, InvalidRequestError } from '@rkeeper-kit/core'
import type { Envelope, ResponseCommon } from '../envelope/envelope.ts'
import type { FailedCall } from '../errors/to-error.ts'
import type { TaskOptions } from '../options.ts'
import type { AnsweredTask, Task, TaskMode } from '../tasks/task.ts'
import { WireError } from '../wire/codec.ts'
import { errorIn, notUnderstood } from './answer.ts'
import type { PollingOptions } from './polling.ts'
import type { Sender, SendOptions } from './sender.ts'

/** A result together with the head of the answer and the untouched contents. */
export interface TaskAnswer<Result> {
  readonly result: Result
  readonly responseCommon: ResponseCommon
  /** `taskResponse` as sent. */
  readonly taskResponse: unknown
}

export interface RunnerDefaults {
  readonly objectId: number | undefined
  /** Seconds. */
  readonly agentTimeout: number
  readonly timeout: number | undefined
  readonly totalTimeout: number | undefined
  readonly polling: PollingOptions
}

/** White Server has answered by then, even if only with `Timeout`. */
const graceMs = 15_000

const queuePath = '/wsserverlp/api/v2/aggregators/ListenQueue'

/** Builds requests for tasks and reads their answers. */
export class TaskRunner {
  readonly #sender: Sender
  readonly defaults: RunnerDefaults

  constructor(sender: Sender, defaults: RunnerDefaults) {
    this.#sender = sender
    this.defaults = defaults
  }

  /** Sends one request and returns its envelope, which holds no error. */
  async request<Params extends object>(
    task: Task<Params, unknown>,
    params: Params,
    mode: TaskMode,
    options: TaskOptions,
  ): Promise<{ envelope: Envelope; call: FailedCall }> {
    const call = this.describe(task, options, task.findOut?.(params))
    const address = task.addressed ? { [mode]: this.#address(task.taskType, options) } : {}
    const body = {
      taskType: task.taskType,
      params: { ...address, ...(task.params.encode(params) as object) },
    }
    const envelope = await this.#sender.send(
      body,
      call,
      this.#timeouts(task.addressed && mode === 'sync', options),
    )
    const error = errorIn(envelope, call)
    if (error) throw error
    return { envelope, call }
  }

  /** Asks White Server itself, which answers at once. Errors inside of the envelope are left to the caller. */
  ask(body: { readonly taskType: string; readonly params: object }, options: TaskOptions): Promise<Envelope> {
    const call: FailedCall = { taskType: body.taskType, effect: 'read' }
    return this.#sender.send(body, call, this.#timeouts(false, options))
  }

  /** Asks the queue once; the server holds the question for up to 20 s. */
  listen(queueType: string, options: TaskOptions): Promise<Envelope> {
    const timeouts = this.#timeouts(false, { ...options, timeout: options.timeout ?? 20_000 + graceMs })
    const call: FailedCall = { taskType: 'ListenQueue', effect: 'read' }
    return this.#sender.send({ queueType }, call, { ...timeouts, path: queuePath })
  }

  /** What errors say of a call. */
  describe(
    task: { readonly taskType: string; readonly effect: Effect },
    options: TaskOptions,
    findOut?: { readonly advice: string; readonly facts: Readonly<Record<string, unknown>> },
  ): FailedCall {
    return {
      taskType: task.taskType,
      effect: options.effect ?? task.effect,
      objectId: options.objectId ?? this.defaults.objectId,
      findOut: findOut?.advice,
      facts: findOut?.facts,
    }
  }

  decode<Result>(task: AnsweredTask<Result>, envelope: Envelope, call: FailedCall): TaskAnswer<Result> {
    const { responseCommon, taskResponse } = envelope
    try {
      return { result: task.result.decode(taskResponse, 'taskResponse'), responseCommon, taskResponse }
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      const guid = responseCommon.taskGuid ?? call.taskGuid
      throw notUnderstood(error.message, undefined, { ...call, taskGuid: guid })
    }
  }

  agentTimeout(options: TaskOptions): number {
    const { agentTimeout, timeout } = options
    if (agentTimeout !== undefined) return agentTimeout
    if (timeout === undefined) return this.defaults.agentTimeout
    // Only the HTTP timeout is given: the restaurant has to answer well before it.
    const seconds = Math.floor((timeout - Math.min(graceMs, timeout * 0.2)) / 1000)
    return Math.max(1, Math.min(this.defaults.agentTimeout, seconds))
  }

  #address(taskType: string, options: TaskOptions): object {
    const objectId = options.objectId ?? this.defaults.objectId
    if (objectId === undefined) {
      throw new InvalidRequestError(
        `${taskType} needs an objectId: give it in the options of the call or of the client`,
        { operation: taskType },
      )
    }
    const { systemName } = options
    return {
      objectId,
      timeout: this.agentTimeout(options),
      ...(systemName === undefined ? {} : { systemName }),
    }
  }

  #timeouts(waitsForTill: boolean, options: TaskOptions): SendOptions {
    const { signal, headers, retries, priority } = options
    const usual = waitsForTill ? this.agentTimeout(options) * 1000 + graceMs : 30_000
    const timeout = options.timeout ?? this.defaults.timeout ?? usual
    const totalTimeout = options.totalTimeout ?? this.defaults.totalTimeout ?? Math.max(2 * timeout, 120_000)
    return {
      timeout,
      totalTimeout,
      ...(signal && { signal }),
      ...(priority && { priority }),
      ...(headers && { headers }),
      ...(retries !== undefined && { retries }),
    }
  }
}
