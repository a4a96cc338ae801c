// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShGetCorrs = {
  params: addressed({}),
  taskResponse: z.looseObject({ corrGroups: z.array(z.looseObject({ rid: z.int().optional(), name: z.string(), corrs: z.array(z.looseObject({})).optional() })) }),
}
