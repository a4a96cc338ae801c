import { agentBuild, agentGuid } from '../agents/agent.ts'
import { handler } from './handler.ts'

/** The agents of an object, as a list. */
export const getRestaurantAgents = handler('GetRestaurantAgents', 'server', (context) => {
  const { domain, settings, objectId } = context
  const guid = agentGuid(settings, objectId)
  return [
    {
      version: agentBuild(settings),
      isOnline: domain.agent.online,
      ...(guid !== undefined && { agentGuid: guid }),
      roles: ['RKMid', 'RKRef', 'AgentInternal'],
    },
  ]
})

/** The systems of an object, as a list: one cash server and one reference server. */
export const getRestaurantSystems = handler('GetRestaurantSystems', 'server', ({ domain }) => [
  { name: domain.restaurant.netName, type: 'RKMid' },
  { name: 'RK7SRV', type: 'RKRef' },
])

/** Whether the main system of a kind answers; there is neither StoreHouse nor SQL here. */
export const isMainSystemAvailable = handler('IsMainSystemAvailable', 'server', ({ domain }, params) => ({
  isAvailable: domain.agent.online && ['RKMid', 'RKRef'].includes(params.systemType),
}))

/** What is shown is assumed: the vendor's model of it could not be read. */
export const getAgentInfo = handler('GetAgentInfo', 'till', ({ domain, settings, objectId }) => {
  const guid = agentGuid(settings, objectId)
  return {
    version: agentBuild(settings),
    rkVersion: domain.restaurant.serverVersion,
    ...(guid !== undefined && { agentGuid: guid }),
  }
})
