import type { PlainResponse } from '../../core/http.ts'
import type { Exchange, Protocol } from '../../core/protocol.ts'
import { createIntegrators } from '../../domain/integrators/index.ts'
import { type Caller, callerOf } from './access/keys.ts'
import { refusedForLimit } from './access/limit.ts'
import { assertObject } from './access/objects.ts'
import { assertRoute } from './agents/routing.ts'
import { type AnswerBody, answer, outcomeOf, plainGuid } from './answer/envelope.ts'
import { errorBodyOf } from './answer/error-body.ts'
import { authFailed, notSupported, WsRefusal } from './answer/refusal.ts'
import { createTaskBook } from './async/task-book.ts'
import { needOf, type TaskCall } from './async/task-call.ts'
import { createTaskRunner } from './async/task-runner.ts'
import type { WhiteServerDeps } from './deps.ts'
import type { Call } from './request/read-call.ts'
import { readJson } from './request/read-json.ts'

const root = '/wsserverlp/api/v2/aggregators/'

/** White Server: keys, limits, tasks in both modes. The order of the checks is key, limit, request, object. */
export function createWhiteServer(deps: WhiteServerDeps): Protocol {
  const { world, settings, credentials } = deps
  const runner = createTaskRunner(deps)
  const book = createTaskBook(deps, runner)
  const { holderOf } = createIntegrators(world)
  // The schemas take a while to load: the simulator starts without them.
  let read: typeof import('./request/read-call.ts').readCall | undefined

  const reply = (exchange: Exchange, body: AnswerBody, outcome = outcomeOf(body)): PlainResponse => {
    exchange.note({ outcome })
    return answer(body)
  }

  const serve = async (exchange: Exchange, caller: Caller): Promise<PlainResponse> => {
    const { body, headers } = exchange.request
    const warn = (warning: string) => exchange.note({ warning })
    if (exchange.path.toLowerCase() === `${root}listenqueue`) {
      if (!settings.whiteServer.queue) throw notSupported('ListenQueue')
      const question = readJson(body, headers['content-type'], warn)
      const { listenQueue } = await import('./queue/listen-queue.ts')
      return exchange.perform('ListenQueue', async () =>
        reply(exchange, await listenQueue(deps, caller, question, exchange.request.signal)),
      )
    }
    read ??= (await import('./request/read-call.ts')).readCall
    const call = read(readJson(body, headers['content-type'], warn), warn)
    switch (call.kind) {
      case 'unsupported':
        if (call.objectId !== undefined) assertObject(call.objectId, caller, credentials, settings)
        return exchange.perform(call.taskType, () => {
          throw notSupported(call.taskType)
        })
      case 'response':
        return exchange.perform('GetTaskResponse', () =>
          reply(
            exchange,
            book.answerOf(call.taskGuid, caller.name) ?? { responseCommon: { asyncCode: 'NoOperations' } },
          ),
        )
      case 'own':
        return exchange.perform(call.task.taskType, () => {
          const { taskResponse, agentGuid } = call.task.run(deps, caller)
          const common = { taskGuid: plainGuid(world.ids.guid()), taskType: call.task.taskType }
          const responseCommon = agentGuid === undefined ? common : { ...common, agentGuid }
          return reply(exchange, { taskResponse, responseCommon })
        })
      case 'task':
        exchange.note({ objectId: call.objectId })
        assertObject(call.objectId, caller, credentials, settings)
        return exchange.perform(call.handler.taskType, () => runCall(exchange, caller, call))
    }
  }

  const runCall = async (
    exchange: Exchange,
    caller: Caller,
    { kind: _, mode, timeout, ...wanted }: Extract<Call, { kind: 'task' }>,
  ): Promise<PlainResponse> => {
    const { defaultTimeoutSeconds, maxTimeoutSeconds } = settings.whiteServer
    const taskGuid = plainGuid(world.ids.guid())
    const timeoutSeconds = Math.min(timeout ?? defaultTimeoutSeconds, maxTimeoutSeconds)
    const task: TaskCall = { ...wanted, taskGuid, timeoutSeconds, aggregatorId: caller.key.aggregatorId }
    if (task.handler.service && !settings.whiteServer.serviceMethods) throw authFailed()
    if (task.handler.place === 'till') assertRoute(deps.domain.agent, needOf(task))
    if (mode === 'sync') return reply(exchange, await runner.run(task, exchange.request.signal))
    book.submit(task, caller.name)
    const responseCommon = { taskGuid, taskType: task.handler.taskType, objectId: task.objectId }
    return reply(exchange, { responseCommon }, 'Accepted')
  }

  const refuse = (exchange: Exchange, error: unknown): PlainResponse => {
    const body = errorBodyOf(error, settings.serverLanguage)
    if (!body) throw error
    return reply(exchange, { error: body })
  }

  return {
    name: 'white-server',
    owns: (path) => path.toLowerCase().startsWith(root),
    async handle(exchange) {
      const wrong = wrongAddress(exchange)
      if (wrong) return wrong
      const caller = callerOf(credentials, exchange.request.headers, holderOf)
      if (!caller) return refuse(exchange, authFailed())
      const refused = refusedForLimit(world.limits, settings, caller)
      if (refused) {
        exchange.note({ outcome: 'request limit' })
        return refused
      }
      try {
        return await serve(exchange, caller)
      } catch (error) {
        return refuse(exchange, error)
      }
    },
  }
}

/** Requests that no aggregator's client makes. */
function wrongAddress({ path, request }: Exchange): PlainResponse | undefined {
  const known = ['create', 'listenqueue'].some((name) => path.toLowerCase() === root + name)
  if (known && request.method === 'POST') return undefined
  const desc = known
    ? `${request.method} is not allowed here; every command is a POST.`
    : `Nothing is served at ${path.slice(0, 200)}; every command goes to ${root}Create.`
  const { error } = new WsRefusal({ code: 'BadRequest', desc })
  return answer({ error: { wsError: error } }, known ? 405 : 404, known ? { allow: 'POST' } : {})
}
