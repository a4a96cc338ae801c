// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { guid } from '../../schemas/values.ts'
import { z } from 'zod'

export const GetRestaurantAgents = {
  params: addressed({}, ['sync']),
  taskResponse: z.array(z.looseObject({ version: z.string(), isOnline: z.boolean(), agentGuid: guid, roles: z.array(z.string()) })),
}
