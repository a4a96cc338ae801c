// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const GetRestaurantConfig = {
  params: addressed({}),
  taskResponse: z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), path: z.string(), values: z.array(z.looseObject({})).nullable().optional(), required: z.boolean(), valueType: z.enum(['number', 'text', 'boolean']), defaultValue: z.unknown().optional() })) }),
}
