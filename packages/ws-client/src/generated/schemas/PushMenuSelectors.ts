// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const PushMenuSelectors = {
  params: addressed({ menuSelectorCode: z.int().optional(), menuSelectorName: z.string().optional(), categories: z.array(z.looseObject({ id: z.string(), name: z.string(), parentId: z.string().optional() })).optional(), products: z.array(z.looseObject({ id: z.string(), categoryId: z.string() })).optional() }),
  taskResponse: z.looseObject({}),
}
