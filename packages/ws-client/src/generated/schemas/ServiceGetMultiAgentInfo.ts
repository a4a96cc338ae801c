// Generated from the catalogue by tools/codegen. Do not edit.
import { z } from 'zod'

export const ServiceGetMultiAgentInfo = {
  params: z.looseObject({}),
  taskResponse: z.looseObject({ objectList: z.array(z.int()), supportedTaskTypes: z.array(z.string()) }),
}
