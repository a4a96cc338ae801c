// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const SetGlobalTradeItemNumbers = {
  params: addressed({ items: z.array(z.looseObject({ id: z.string(), code: z.string() })) }),
  taskResponse: z.unknown().optional(),
}
