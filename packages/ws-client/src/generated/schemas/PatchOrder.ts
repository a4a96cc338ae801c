// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { guid } from '../../schemas/values.ts'
import { z } from 'zod'

export const PatchOrder = {
  params: addressed({ orderGuid: guid, fields: z.array(z.looseObject({ name: z.string(), value: z.string().nullable() })) }),
  taskResponse: z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), isSuccess: z.boolean(), error: z.string().optional() })) }),
}
