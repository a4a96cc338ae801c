// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const RunPluginCommand = {
  params: addressed({ pluginName: z.string(), pluginParams: z.looseObject({}) }),
  taskResponse: z.looseObject({}),
}
