import { WorldReplacedError } from '../../../core/clock.ts'
import type { Agent } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { isAtLeast } from '../agents/agent.ts'
import type { AnswerBody, Common } from '../answer/envelope.ts'
import { errorBodyOf } from '../answer/error-body.ts'
import { tooOld } from '../answer/refusal.ts'
import type { WhiteServerDeps } from '../deps.ts'
import type { TaskHandler } from '../tasks/handler.ts'
import { handlers } from '../tasks/index.ts'
import { contextOf } from './context.ts'
import { needOf, type TaskCall } from './task-call.ts'

/** A task that an agent works on. */
export interface BegunTask {
  /** Name of the agent; absent for what White Server does itself. */
  readonly agent?: string
  /** When it will be done, in milliseconds since the epoch. */
  readonly doneAt: number
}

export interface TaskRunner {
  /** Runs a task to its answer; a refusal is an answer too. */
  run(call: TaskCall, signal?: AbortSignal): Promise<AnswerBody>
  /** Hands a task to an agent; undefined while none is on line. `extraSeconds` are added to the time the work takes. Throws refusals. */
  begin(call: TaskCall, extraSeconds: number): BegunTask | undefined
  /** Does the work of a task whose time has come, in the name of an agent or in White Server's own. */
  perform(call: TaskCall, agent: string | undefined): Promise<AnswerBody>
  /** Lets the agent finish what nobody waits for any more, where the settings say so. */
  finishLate(call: TaskCall, begun: BegunTask): void
  /** The answer to a task that failed; rethrows what is no refusal. */
  refused(call: TaskCall, error: unknown): AnswerBody
}

const lateJob = 'white-server/late-task'
type LateTask = Omit<TaskCall, 'handler'> & { readonly taskType: string; readonly agent?: string }

/** Gives tasks to agents and brings their answers, on the simulator's clock. */
export function createTaskRunner(deps: WhiteServerDeps): TaskRunner {
  const { domain, settings, world } = deps
  const agents = domain.agent
  const commonOf = ({ handler, objectId, taskGuid }: TaskCall): Common => ({
    taskGuid,
    taskType: handler.taskType,
    objectId,
  })
  const named = (name: string | undefined): Agent | undefined =>
    agents.list().find((each) => each.name === name)

  const refused: TaskRunner['refused'] = (call, error) => {
    const body = errorBodyOf(error, settings.serverLanguage)
    if (!body) throw error
    return { error: body, responseCommon: commonOf(call) }
  }

  const perform: TaskRunner['perform'] = async (call, name) => {
    try {
      const context = contextOf(deps, call, named(name))
      const response = await call.handler.run(context, call.params as never)
      const { guid } = context.agent
      const common = commonOf(call)
      return {
        ...responded(response),
        responseCommon: name !== undefined && guid ? { ...common, agentGuid: guid } : common,
      }
    } catch (error) {
      return refused(call, error)
    }
  }

  const start = (call: TaskCall, agent: Agent, extraSeconds: number): BegunTask => {
    const { handler } = call
    const context = contextOf(deps, call, agent)
    const { build, delaySeconds } = context.agent
    assertKnown(call, build)
    handler.receive?.(context, call.params as never)
    const seconds =
      extraSeconds + delaySeconds + (handler.delay?.(settings, deps.domain, call.params as never) ?? 0)
    return { agent: agent.name, doneAt: world.clock.now() + seconds * 1000 }
  }

  const finishLate: TaskRunner['finishLate'] = ({ handler, ...call }, { agent, doneAt }) => {
    const task: LateTask = { ...call, taskType: handler.taskType, ...(agent !== undefined && { agent }) }
    if (settings.whiteServer.lateTasks === 'done') world.jobs.schedule(doneAt, lateJob, task)
  }
  world.jobs.on(lateJob, async ({ taskType, agent, ...call }: LateTask) => {
    const handler = handlers.get(taskType)
    // Nobody hears the answer.
    if (handler) await perform({ ...call, handler }, agent)
  })

  /** What White Server answers by itself; where it is about a system, in the name of the agent that has it. */
  const answerAtServer = (call: TaskCall): Promise<AnswerBody> | AnswerBody => {
    const system = call.handler.about?.(call.params as never)
    const agent = system && agents.candidates({ system })[0]
    try {
      if (agent) assertKnown(call, contextOf(deps, call, agent).agent.build)
    } catch (error) {
      return refused(call, error)
    }
    return perform(call, agent?.name)
  }

  return {
    perform,
    refused,
    finishLate,
    begin(call, extraSeconds) {
      const agent = agents.available(needOf(call))
      return agent && start(call, agent, extraSeconds)
    },
    async run(call, signal) {
      if (call.handler.place === 'server') return answerAtServer(call)
      const { clock } = world
      const { timeoutSeconds } = call
      const deadline = clock.now() + timeoutSeconds * 1000
      try {
        const agent = await agents.reach(needOf(call), { timeoutSeconds, ...(signal && { signal }) })
        const begun = start(call, agent, 0)
        const late = begun.doneAt > deadline
        if (late) finishLate(call, begun)
        const wait = Math.min(begun.doneAt, deadline) - clock.now()
        if (wait > 0) {
          await clock.sleep(wait, signal).catch((gone: unknown) => {
            // The caller has left; the agent does not know. A reset leaves no agent to go on.
            if (!late && !(gone instanceof WorldReplacedError)) finishLate(call, begun)
            throw gone
          })
        }
        if (late) throw new DomainError('agentTimeout')
        return await perform(call, begun.agent)
      } catch (error) {
        return refused(call, error)
      }
    },
  }
}

/** Refuses a task that came with a later version of the agent. */
function assertKnown({ handler, since }: TaskCall, build: string): void {
  if (since !== undefined && !isAtLeast(build, since)) throw tooOld(handler.taskType, build, since)
}

/** Some tasks answer nothing but that there was no error. */
const responded = (response: Awaited<ReturnType<TaskHandler['run']>>): Pick<AnswerBody, 'taskResponse'> =>
  response ? { taskResponse: response } : {}
