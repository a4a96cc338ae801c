import { type Clock, isUnavailableError, redactingLogger, systemClock } from '@rkeeper-kit/core'
import type { FailedCall } from './errors/to-error.ts'
import { TaskMethods } from './generated/methods.ts'
import { type Limiter, WindowLimiter } from './limiter/index.ts'
import type { TaskOptions, WhiteServerOptions } from './options.ts'
import { type QueueMessage, type QueueType, readMessage } from './queue/queue-message.ts'
import { errorIn, notUnderstood } from './runner/answer.ts'
import { usualPolling } from './runner/polling.ts'
import { Sender } from './runner/sender.ts'
import { SubmittedTask } from './runner/submitted-task.ts'
import { type TaskAnswer, TaskRunner } from './runner/task-runner.ts'
import {
  effectByName,
  type GetTaskResponseParams,
  type GetTaskResponseResult,
} from './tasks/get-task-response.ts'
import type * as tasks from './tasks/task.ts'

const limits = {
  production: { requests: 360, windowMs: 60_000 },
  test: { requests: 5, windowMs: 60_000 },
}

/**
 * Client of the White Server API v2: one method per task, named as the vendor names it.
 *
 * @example
 * const client = new WhiteServerClient({ token, objectId: 199990001 })
 * const { menu } = await client.getMenu()
 * const { order } = await client.createOrder({
 *   order: { originalOrderId: 'SHOP-1', products: [{ id: menu.products[0].id, quantity: Quantity.one }] },
 * })
 */
export class WhiteServerClient extends TaskMethods {
  /** Where calls wait for the licence's limit; `limiter.length` tells how many do. */
  readonly limiter: Limiter
  readonly #runner: TaskRunner
  readonly #clock: Clock
  readonly #spacing: number

  constructor(options: WhiteServerOptions) {
    super()
    const { token, clock = systemClock, random = Math.random, onWait } = options
    const limit = options.limit ?? limits[options.license ?? 'production']
    this.#clock = clock
    this.#spacing = (1.25 * limit.windowMs) / limit.requests
    this.limiter = options.limiter ?? new WindowLimiter({ ...limit, clock, ...(onWait && { onWait }) })
    const http = {
      baseUrl: options.baseUrl ?? 'https://ws.ucs.ru',
      headers: { ...options.headers, AggregatorAuthentication: token },
      secrets: [token],
      clock,
      random,
      ...(options.fetch && { fetch: options.fetch }),
      ...(options.logger && { logger: redactingLogger(options.logger, [token]) }),
      ...(options.retry && { retry: options.retry }),
      ...(options.hooks && { hooks: options.hooks }),
    }
    const sender = new Sender({ http, limiter: this.limiter, clock, random, windowMs: limit.windowMs })
    this.#runner = new TaskRunner(sender, {
      objectId: options.objectId,
      agentTimeout: options.agentTimeout ?? 120,
      timeout: options.timeout,
      totalTimeout: options.totalTimeout,
      polling: options.polling ?? {},
    })
  }

  /**
   * Runs any task and returns its result, in asynchronous mode after polling for it.
   *
   * @throws InvalidRequestError the request is wrong: correct it
   * @throws AuthenticationError wrong token, or not for this object
   * @throws LicenseError a licence of the object or of the aggregator is missing
   * @throws RateLimitError more requests than the licence allows, after the repeats
   * @throws RefusedError the restaurant refused
   * @throws LockedError somebody holds the order
   * @throws UnavailableError nothing was executed: try again later
   * @throws OutcomeUnknownError a write that may have been executed; the message says how to find out
   * @throws UnexpectedResponseError the answer to a reading task is not understood
   */
  override async run<Params extends object, Result>(
    task: tasks.Task<Params, Result>,
    params: Params,
    options: TaskOptions = {},
  ): Promise<Result> {
    return (await this.runWithResponse(task, params, options)).result
  }

  /** Like {@link run}, with the head of the answer and its untouched contents: for the task's GUID, or fields not typed here. */
  async runWithResponse<Params extends object, Result>(
    task: tasks.Task<Params, Result>,
    params: Params,
    options: TaskOptions = {},
  ): Promise<TaskAnswer<Result>> {
    if (task.addressed && (options.mode ?? task.mode) === 'async') {
      return (await this.submit(task, params, options)).answer(options)
    }
    const { envelope, call } = await this.#runner.request(task, params, 'sync', options)
    return this.#runner.decode(task, envelope, call)
  }

  /**
   * Hands a task in and returns at once; the handle waits for the result or tells how the task stands.
   *
   * @example
   * const task = await client.submit(CreateOrder, { order })
   * save(task.taskGuid)
   * const { order: created } = await task.wait()
   */
  async submit<Params extends object, Result>(
    task: tasks.Task<Params, Result>,
    params: Params,
    options: TaskOptions = {},
  ): Promise<SubmittedTask<Result>> {
    const { envelope, call } = await this.#runner.request(task, params, 'async', options)
    const { taskGuid } = envelope.responseCommon
    if (!taskGuid) throw notUnderstood('it names no taskGuid', undefined, call)
    return this.#handle(task, taskGuid, call, options)
  }

  /** The handle of a task that was submitted earlier, for example before a restart. */
  submitted<Result>(
    task: tasks.AnsweredTask<Result>,
    taskGuid: string,
    options: TaskOptions = {},
  ): SubmittedTask<Result> {
    return this.#handle(task, taskGuid, this.#runner.describe(task, options), options)
  }

  #handle<Result>(
    task: tasks.AnsweredTask<Result>,
    taskGuid: string,
    call: FailedCall,
    options: TaskOptions,
  ): SubmittedTask<Result> {
    const limit = this.#runner.agentTimeout(options) * 1000 + 30_000
    const polling = { limit, ...usualPolling(task), ...this.#runner.defaults.polling, ...options.polling }
    return new SubmittedTask({
      runner: this.#runner,
      clock: this.#clock,
      spacing: this.#spacing,
      task,
      taskGuid,
      call,
      polling,
    })
  }

  /**
   * Messages of the results queue, until the loop is left or the signal aborts. Reading removes a message: one whose answer
   * got lost is gone. While the server cannot be reached it waits and goes on.
   *
   * @deprecated Legacy: the vendor has closed the queue to new integrators. Use `@rkeeper-kit/ws-client/events`, and `submit`.
   * @example
   * for await (const message of client.listenQueue({ signal })) console.log(message.kind)
   */
  async *listenQueue(
    options: Pick<TaskOptions, 'signal' | 'timeout' | 'headers' | 'priority'> & {
      readonly queueType?: QueueType
    } = {},
  ): AsyncGenerator<QueueMessage, never, void> {
    const { queueType = 'AllQueues', ...call } = options
    for (;;) {
      let message: QueueMessage | undefined
      try {
        message = readMessage(await this.#runner.listen(queueType, call))
      } catch (error) {
        if (!isUnavailableError(error)) throw error
        await this.#clock.sleep(5000, call.signal)
      }
      if (message) yield message
    }
  }

  /**
   * Asks once for the stored answer of an asynchronous task, untouched; `submitted()` does it typed, and waits.
   * @throws what the task failed with
   */
  async getTaskResponse(
    params: GetTaskResponseParams,
    options: TaskOptions = {},
  ): Promise<GetTaskResponseResult> {
    const envelope = await this.#runner.ask({ taskType: 'GetTaskResponse', params }, options)
    const { responseCommon, taskResponse } = envelope
    const error = errorIn(envelope, {
      taskType: responseCommon.taskType ?? 'GetTaskResponse',
      effect: effectByName(responseCommon.taskType),
      objectId: responseCommon.objectId,
      taskGuid: params.taskGuid,
    })
    if (error) throw error
    const finished = responseCommon.asyncCode !== 'NoOperations' && taskResponse !== undefined
    return finished ? { finished, taskType: responseCommon.taskType, taskResponse } : { finished: false }
  }
}
