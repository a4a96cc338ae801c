// Generated from the catalogue by tools/codegen. Do not edit.
import { itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const GetAgentList = {
  params: z.looseObject({}),
  taskResponse: z.looseObject({ agents: z.array(z.looseObject({ objectId: itemId, version: z.string().optional(), isOnline: z.boolean().optional(), licenseExpirationDate: z.string().optional(), rkVersion: z.string().optional() })) }),
}
