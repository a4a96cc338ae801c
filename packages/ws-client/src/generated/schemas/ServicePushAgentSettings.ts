// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ServicePushAgentSettings = {
  params: addressed({ settings: z.looseObject({}) }),
  taskResponse: z.looseObject({}),
}
