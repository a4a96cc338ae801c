import { knownAgent } from '../agents/agent.ts'
import { mids } from '../agents/routing.ts'
import { handler } from './handler.ts'

/** The agents of an object, as a list. */
export const getRestaurantAgents = handler(
  'GetRestaurantAgents',
  'server',
  ({ domain, settings, objectId }) =>
    domain.agent.list().map((agent) => {
      const { build, guid } = knownAgent(settings, agent, objectId)
      return {
        version: build,
        isOnline: agent.online,
        ...(guid !== undefined && { agentGuid: guid }),
        roles: agent.roles,
      }
    }),
)

/** The systems of an object, as a list: its cash servers, the reference server, StoreHouse. */
export const getRestaurantSystems = handler('GetRestaurantSystems', 'server', ({ domain: { agent } }) => {
  const agents = agent.list()
  const has = (type: 'RKRef' | 'StoreHouse') => agents.some(({ roles }) => roles.includes(type))
  return [
    ...mids(agents).map((name) => ({ name, type: 'RKMid' })),
    ...(has('RKRef') ? [{ name: 'RK7SRV', type: 'RKRef' }] : []),
    ...(has('StoreHouse') ? [{ name: 'SH5SRV', type: 'StoreHouse' }] : []),
  ]
})

/** Whether the main system of a kind answers; there is no SQL here. */
export const isMainSystemAvailable = handler(
  'IsMainSystemAvailable',
  'server',
  ({ domain: { agent, storeHouse } }, { systemType }) => {
    if (systemType === 'Sql') return { isAvailable: false }
    const answers = systemType !== 'StoreHouse' || storeHouse.available
    return { isAvailable: answers && agent.available({ system: systemType }) !== undefined }
  },
  { about: ({ systemType }) => (systemType === 'Sql' ? undefined : systemType) },
)

/** What is shown is assumed: the vendor's model of it could not be read. */
export const getAgentInfo = handler('GetAgentInfo', 'till', ({ agent, domain }) => ({
  version: agent.build,
  rkVersion: domain.restaurant.serverVersion,
  ...(agent.guid !== undefined && { agentGuid: agent.guid }),
}))
