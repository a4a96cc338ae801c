import type { TaskName } from '@rkeeper-kit/ws-client/schemas'
import type { Caller } from '../access/keys.ts'
import { agentBuild } from '../agents/agent.ts'
import { authFailed } from '../answer/refusal.ts'
import type { WhiteServerDeps } from '../deps.ts'

/** Tasks that White Server answers for no restaurant in particular. */
export interface OwnTask {
  readonly taskType: TaskName
  /** Refused to every aggregator, as on the real server. */
  readonly refused?: true
  readonly run: (deps: WhiteServerDeps, caller: Caller) => object
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
    return {
      agents: key.objectIds
        .filter((objectId) => !unlicensedObjects.includes(objectId))
        .map((objectId) => ({
          objectId,
          version: agentBuild(settings),
          isOnline: domain.agent.online,
          licenseExpirationDate: day(objectsWithoutAgentLicence.includes(objectId) ? now - year : now + year),
          ...(settings.whiteServer.agentVersion >= 2 && { rkVersion: domain.restaurant.serverVersion }),
        })),
    }
  },
}

/** A service method: aggregators may not use it. */
const serviceServerBenchmark: OwnTask = {
  taskType: 'ServiceServerBenchmark',
  refused: true,
  run() {
    throw authFailed()
  },
}

export const ownTasks: ReadonlyMap<string, OwnTask> = new Map(
  [getAgentList, serviceServerBenchmark].map((each) => [each.taskType, each]),
)
