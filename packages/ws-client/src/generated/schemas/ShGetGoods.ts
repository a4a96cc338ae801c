// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShGetGoods = {
  params: addressed({ goodGroupRid: z.int().optional() }),
  taskResponse: z.looseObject({ items: z.array(z.looseObject({ rid: z.int(), name: z.string(), mUnits: z.array(z.looseObject({ rid: z.int(), name: z.string(), isBase: z.int(), barCodes: z.array(z.looseObject({ val: z.string() })).optional() })) })) }),
}
