// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShGetGoodGroups = {
  params: addressed({ goodGroupRid: z.int().optional() }),
  taskResponse: z.looseObject({ groups: z.array(z.looseObject({ rid: z.int(), name: z.string(), parent: z.string().optional() })) }),
}
