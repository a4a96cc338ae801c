import type { TaskName } from '@rkeeper-kit/ws-client/schemas'
import type { Agent } from '../../../domain/contract.ts'
import type { Caller } from '../access/keys.ts'
import { knownAgent } from '../agents/agent.ts'
import { authFailed, WsRefusal } from '../answer/refusal.ts'
import type { WhiteServerDeps } from '../deps.ts'
import { handlers } from '../tasks/index.ts'

/** Tasks that White Server answers for no restaurant in particular. */
export interface OwnTask {
  readonly taskType: TaskName
  /** Refused to every aggregator, as on the real server. */
  readonly refused?: true
  /** For the table of what is simulated. */
  readonly note?: string
  readonly run: (deps: WhiteServerDeps, caller: Caller) => OwnAnswer
}

interface OwnAnswer {
  readonly taskResponse: object
  /** Of the agent that the answer is about. */
  readonly agentGuid?: string
}

/** The agents of all restaurants that the caller has a licence for. Those of version 1 do not tell the till's version. */
const getAgentList: OwnTask = {
  taskType: 'GetAgentList',
  run({ domain, settings, world }, { key, expired }) {
    const { unlicensedObjects, objectsWithoutAgentLicence, aggregatorLicence } = settings.whiteServer
    if (!aggregatorLicence || expired) throw authFailed()
    const now = world.clock.now()
    const year = 365 * 24 * 3600_000
    const day = (instant: number) => new Date(instant).toISOString().slice(0, 10)
    const agents = domain.agent.list().filter(({ multi }) => !multi)
    const row = (objectId: number) => {
      const known = agents.map((agent) => knownAgent(settings, agent, objectId))
      const shown = known.find(({ version }) => version >= 2) ?? known[0]
      if (!shown) return []
      return {
        objectId,
        version: shown.build,
        isOnline: agents.some(({ online }) => online),
        licenseExpirationDate: day(objectsWithoutAgentLicence.includes(objectId) ? now - year : now + year),
        ...(shown.version >= 2 && { rkVersion: domain.restaurant.serverVersion }),
      }
    }
    const licensed = key.objectIds.filter((objectId) => !unlicensedObjects.includes(objectId))
    return { taskResponse: { agents: licensed.flatMap(row) } }
  },
}

/** What the first multi-agent is there for. */
const serviceGetMultiAgentInfo: OwnTask = {
  taskType: 'ServiceGetMultiAgentInfo',
  note: '`AuthFailed` unless `whiteServer.serviceMethods` is on',
  run({ domain, settings }) {
    if (!settings.whiteServer.serviceMethods) throw authFailed()
    const agent = domain.agent.list().find(({ multi }) => multi)
    if (!agent?.multi)
      throw new WsRefusal({ code: 'WsaCommandNotSupported', desc: 'There is no multi-agent.' })
    const [objectId = 0] = domain.restaurant.objectIds
    const { guid } = knownAgent(settings, agent, objectId)
    return {
      taskResponse: infoOf(agent, domain.restaurant.objectIds),
      ...(guid !== undefined && { agentGuid: guid }),
    }
  },
}

function infoOf({ multi }: Agent, objectIds: readonly number[]) {
  const or = <Item>(given: readonly Item[] | undefined, all: readonly Item[]) => (given?.length ? given : all)
  return {
    objectList: or(multi?.objectIds, objectIds),
    supportedTaskTypes: or(multi?.taskTypes, [...handlers.keys()]),
  }
}

/** A service method that aggregators may not use. */
const refusedToAll = (taskType: TaskName): OwnTask => ({
  taskType,
  refused: true,
  run() {
    throw authFailed()
  },
})

export const ownTasks: ReadonlyMap<string, OwnTask> = new Map(
  [
    getAgentList,
    serviceGetMultiAgentInfo,
    refusedToAll('ServiceAgentBenchmark'),
    refusedToAll('ServiceServerBenchmark'),
  ].map((each) => [each.taskType, each]),
)
