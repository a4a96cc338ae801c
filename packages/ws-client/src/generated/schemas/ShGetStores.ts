// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShGetStores = {
  params: addressed({}),
  taskResponse: z.looseObject({ storeGroups: z.array(z.looseObject({ rid: z.int(), name: z.string(), parent: z.string().optional(), stores: z.array(z.looseObject({ rid: z.int(), name: z.string(), attributes: z.array(z.looseObject({ name: z.string(), value: z.string() })).optional() })) })) }),
}
