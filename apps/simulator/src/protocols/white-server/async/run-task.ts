import { DomainError } from '../../../domain/errors.ts'
import { agentGuid } from '../agents/agent.ts'
import type { AnswerBody, Common } from '../answer/envelope.ts'
import { errorBodyOf } from '../answer/error-body.ts'
import type { WhiteServerDeps } from '../deps.ts'
import { createMenuCache } from '../menu/menu-cache.ts'
import { createOrderBook } from '../orders/order-book.ts'
import type { TaskContext, TaskHandler } from '../tasks/handler.ts'

/** A task on its way to the restaurant: plain JSON but for the handler. */
export interface TaskCall {
  readonly handler: TaskHandler
  readonly taskGuid: string
  readonly objectId: number
  readonly params: object
  readonly timeoutSeconds: number
}

/** Runs a task to its answer; a refusal is an answer too. */
export async function runTask(
  deps: WhiteServerDeps,
  call: TaskCall,
  signal?: AbortSignal,
): Promise<AnswerBody> {
  const { handler, objectId, taskGuid, timeoutSeconds } = call
  const common: Common = { taskGuid, taskType: handler.taskType, objectId }
  // Read when the work begins: an agent that was away comes to it later.
  const work = () => handler.run(contextOf(deps, call), call.params as never)
  try {
    if (handler.place === 'server') return { ...responded(await work()), responseCommon: common }
    const seconds = timeoutSeconds === 0 ? 0 : (handler.delay?.(deps.settings) ?? 0)
    if (seconds > 0) await peopleTakeTime(deps, seconds, timeoutSeconds, signal)
    const options = { timeoutSeconds, ...(signal && { signal }) }
    const taskResponse = await deps.domain.agent.atTill(work, options)
    return { ...responded(taskResponse), responseCommon: { ...common, ...agentOf(deps, objectId) } }
  } catch (error) {
    const body = errorBodyOf(error, deps.settings.serverLanguage)
    if (!body) throw error
    return { error: body, responseCommon: common }
  }
}

/** Some tasks answer nothing but that there was no error. */
const responded = (response: Awaited<ReturnType<TaskHandler['run']>>): Pick<AnswerBody, 'taskResponse'> =>
  response ? { taskResponse: response } : {}

function contextOf(deps: WhiteServerDeps, { taskGuid, objectId }: TaskCall): TaskContext {
  const { domain, settings, world, executeXml } = deps
  return {
    domain,
    settings,
    book: createOrderBook(world.store),
    menuCache: createMenuCache(world.store),
    taskGuid,
    objectId,
    now: world.clock.now(),
    executeXml,
  }
}

/**
 * A cashier may let an order wait, on the simulator's clock. Asynchronous tasks have waited already when they come here: their
 * `timeoutSeconds` is 0.
 */
async function peopleTakeTime(
  { world }: WhiteServerDeps,
  seconds: number,
  timeoutSeconds: number,
  signal?: AbortSignal,
): Promise<void> {
  await world.clock.sleep(Math.min(seconds, timeoutSeconds) * 1000, signal)
  if (seconds > timeoutSeconds) throw new DomainError('agentTimeout')
}

/** Agents of version 2 tell who they are. */
function agentOf({ settings }: WhiteServerDeps, objectId: number): { agentGuid?: string } {
  const guid = agentGuid(settings, objectId)
  return guid === undefined ? {} : { agentGuid: guid }
}
